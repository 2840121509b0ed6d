using System.Collections.Immutable;

namespace KnowledgeGraph.Language.Treebanks;

/// <summary>Joins words to surface tokens as the English treebanks do: a clitic and the halves of a contraction belong to the word before them ("don't", "Oslo's", "cannot").</summary>
internal static class SurfaceTokens
{
    private const int LongestClitic = 3;

    /// <summary>The surface tokens of one sentence, as ranges of <see cref="AnnotatedDocument.Tokens"/>.</summary>
    public static List<TokenRange> Of(ImmutableArray<Token> tokens, TokenRange sentence)
    {
        var surface = new List<TokenRange>(sentence.Length);
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (i > sentence.First && IsJoined(tokens[i - 1], tokens[i]))
            {
                surface[^1] = surface[^1] with { End = i + 1 };
            }
            else
            {
                surface.Add(new TokenRange(i, i + 1));
            }
        }

        return surface;
    }

    private static bool IsJoined(Token left, Token right)
    {
        if (left.Span.End != right.Span.Start || !char.IsLetterOrDigit(left.Form[^1]))
        {
            return false;
        }

        char first = right.Form[0];
        return Characters.IsApostrophe(first)
            ? right.Form.Length == 1 ? right.Xpos == "POS" : right.Form.Length <= LongestClitic && right.Form.AsSpan(1).IndexOfAnyExceptInRange('A', 'z') < 0
            : char.IsLetter(first) && char.IsLetter(left.Form[^1]);
    }
}
