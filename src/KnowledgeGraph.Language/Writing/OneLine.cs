namespace KnowledgeGraph.Language.Writing;

/// <summary>Text for a place where no line may end.</summary>
internal static class OneLine
{
    private static readonly char[] Breaks = ['\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029'];

    /// <summary>The text with one space for each stretch of white space that has a line break or tab in it.</summary>
    public static string Of(string text) => string.Join(' ', text.Split(Breaks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
