using System.Text.RegularExpressions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>A place where a name is replaced, with what stands around it.</summary>
internal readonly struct RenamingPlace(Match match, string text, AnnotatedDocument? document)
{
    /// <summary>The name as it stands.</summary>
    public string Form => match.Groups["form"].Value;

    /// <summary>The article before it with its blank; empty where there is none.</summary>
    public string Article => match.Groups["article"].Value;

    /// <summary>Whether a hyphen joins it to another word.</summary>
    public bool IsJoined => (End < text.Length && text[End] is '-' or '–') || (Start > 0 && text[Start - 1] is '-' or '–');

    /// <summary>Whether a noun or adjective follows in the same phrase: "the US bases", "Japanese diplomats".</summary>
    public bool IsAttribute => match.Groups["possessive"].Length == 0 && (NextTag is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.NUM || Own?.Deprel is "compound" or "amod");

    /// <summary>Whether it begins a sentence or a quotation.</summary>
    public bool IsFirst => match.Index == 0 || text[match.Index - 1] is '\n' or '“' or '"' || Regex.IsMatch(text[Math.Max(0, match.Index - 3)..match.Index], "[.?!][”\"]? $");

    /// <summary>Whether its last point ends the sentence, too.</summary>
    public bool EndsSentence => Form[^1] == '.' && document is not null && document.Sentences.Any(Ends);

    private int Start => match.Groups["form"].Index;

    private int End => Start + match.Groups["form"].Length;

    private Token? Own
    {
        get
        {
            int start = Start;
            return document?.Tokens.FirstOrDefault(token => token.Span.Start == start);
        }
    }

    private Upos? NextTag
    {
        get
        {
            int end = End;
            return document?.Tokens.FirstOrDefault(token => token.Span.Start >= end && token.Span.Start <= end + 1)?.Upos;
        }
    }

    /// <summary>A name that is written alike everywhere, between the article and the mark of possession that stood there.</summary>
    public string Around(string name) => Article + name + Possessive(name);

    /// <summary>The mark of possession that the new name needs.</summary>
    public string Possessive(string name)
    {
        string found = match.Groups["possessive"].Value;
        return found.Length == 0 ? "" : name.EndsWith('s') ? found[..1] : found[..1] + "s";
    }

    private bool Ends(Sentence sentence) => sentence.Span.End == Start + match.Groups["form"].Length;
}
