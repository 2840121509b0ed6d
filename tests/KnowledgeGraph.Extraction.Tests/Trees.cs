using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Sentences with trees given by hand, so that what reads trees is tested without the parser.</summary>
internal static class Trees
{
    /// <summary>
    /// One sentence; a word is <c>form/UPOS/head/deprel</c>, with <c>/XPOS</c> and <c>/lemma</c> where they matter; the head counts from 1 as in CoNLL-U, 0 is the root. Words are joined by one blank.
    /// </summary>
    public static AnnotatedDocument Sentence(string words)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        foreach (var cells in words.Split(' ').Select(word => word.Split('/')))
        {
            var token = new Token(new TextSpan(at, at + cells[0].Length), cells[0]) { Upos = Enum.Parse<Upos>(cells[1]), Head = int.Parse(cells[2], System.Globalization.CultureInfo.InvariantCulture) - 1, Deprel = cells[3] };
            token = cells.Length > 4 ? token with { Xpos = cells[4] } : token;
            tokens.Add(cells.Length > 5 ? token with { Lemma = cells[5] } : token);
            at += cells[0].Length + 1;
        }

        var text = string.Join(' ', tokens.Select(token => token.Form));
        var span = new TextSpan(0, text.Length);
        return new AnnotatedDocument(text, [span]) { Tokens = tokens.ToImmutable(), Sentences = [new Sentence(span, new TokenRange(0, tokens.Count), 0)] };
    }
}
