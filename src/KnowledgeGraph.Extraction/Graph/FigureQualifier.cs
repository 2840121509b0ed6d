using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Words before a number that say how exact it is, by the list <c>number-qualifiers</c>.</summary>
internal static class FigureQualifier
{
    private const string List = "number-qualifiers";

    /// <summary>On which side of the number the true one lies: "around", "above" or "below"; null where the words do not say.</summary>
    public static string? SideOf(ArticleContext context, string? words) => words is null ? null : context.Knowledge.Lexicon.Find(List)?.Find(words.ToLowerInvariant(), "side");

    /// <summary>The side that is said before the first number of some evidence; the longest words count.</summary>
    public static string? Before(ArticleContext context, Evidence evidence)
    {
        var tokens = context.Document.Tokens;
        int number = Enumerable.Range(0, tokens.Length).FirstOrDefault(token => tokens[token].Upos == Upos.NUM && evidence.Spans.Any(span => span.Contains(tokens[token].Span.Start)), -1);
        if (number < 0 || context.Knowledge.Lexicon.Find(List) is not { } list)
            return null;
        int first = context.SentenceOf(number).Tokens.First;
        return Enumerable.Range(1, list.MaxWords).Reverse().Where(count => number - count >= first)
            .Select(count => SideOf(context, string.Join(' ', Enumerable.Range(number - count, count).Select(token => tokens[token].Form)))).FirstOrDefault(side => side is not null);
    }
}
