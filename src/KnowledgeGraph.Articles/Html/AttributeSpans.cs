using AngleSharp.Dom;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Finds the values of attributes in the file.</summary>
internal static class AttributeSpans
{
    private const int LongestTag = 8192;

    /// <summary>Where the value stands in the start tag of its element; null when it is written with character references or cannot be found.</summary>
    public static SourceSpan? Find(string source, IElement element, string value)
    {
        if (element.SourceReference is not { } reference || value.Length == 0)
            return null;
        var start = Math.Clamp(reference.Position.Index, 0, source.Length);
        return Find(source, start, Math.Min(LongestTag, source.Length - start), value);
    }

    /// <summary>The first place of the value in a range of the file.</summary>
    public static SourceSpan? Find(string source, int start, int length, string value)
    {
        var place = source.IndexOf(value, start, length, StringComparison.Ordinal);
        return place < 0 ? null : new SourceSpan(place, place + value.Length);
    }
}
