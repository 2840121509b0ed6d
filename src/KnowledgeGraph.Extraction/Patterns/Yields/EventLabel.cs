using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>The words of an event's label: <c>signing | of {what}</c>, <c>{verb@event-verbs[noun]}</c>.</summary>
/// <param name="Noun">The parts of the noun: what kind of event it is.</param>
/// <param name="Rest">The parts behind it, which tell which event; empty where who, where and when do that.</param>
internal sealed record EventLabel(ImmutableArray<LabelPart> Noun, ImmutableArray<LabelPart> Rest)
{
    /// <summary>The words that the parts give for a match; empty where the node of one of them is missing.</summary>
    public static string Fill(ImmutableArray<LabelPart> parts, ArticleContext context, ImmutableArray<int> words)
    {
        var texts = parts.Select(part => part.Fill(context, words)).ToList();
        return texts.Contains("") ? "" : string.Join(' ', texts);
    }
}

/// <summary>A part of a label: words as they stand, the phrase of a node, or what a list says of its word.</summary>
/// <param name="Text">The words; of a part with a list, the column.</param>
/// <param name="Slot">The node; -1 for words as they stand.</param>
/// <param name="List">The list; null for the phrase of the node.</param>
internal sealed record LabelPart(string Text, int Slot, LexiconTable? List)
{
    public string Fill(ArticleContext context, ImmutableArray<int> words)
    {
        if (Slot < 0)
            return Text;
        if (words[Slot] is not (>= 0 and var token))
            return "";
        return List is null ? Phrase(context, token) : List.Find(context.Tree[token].Lemma.ToLowerInvariant(), Text) ?? "";
    }

    /// <summary>The noun phrase with its article; a word that is only upper case because it opens the sentence is not.</summary>
    private static string Phrase(ArticleContext context, int token)
    {
        var phrase = NounPhraseChunker.At(context.Document, token, context.SentenceOf(token).Tokens.First);
        var text = context.Tree.TextOf(phrase.Tokens);
        if (context.Tree[phrase.Tokens.First].Upos != Language.Upos.PROPN && text.Length > 1 && char.IsLower(text[1]))
            text = char.ToLowerInvariant(text[0]) + text[1..];
        return phrase.Determiner is "a" or "an" or "the" ? $"{phrase.Determiner} {text}" : text;
    }
}
