using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>The five components of a reference; null is a component that is absent, which differs from one that is empty.</summary>
/// <remarks>RFC 3986 section 3 and appendix B.</remarks>
internal readonly record struct IriParts(string? Scheme, string? Authority, string Path, string? Query, string? Fragment)
{
    public static IriParts Split(string reference)
    {
        ReadOnlySpan<char> rest = reference;
        int schemeLength = IriSyntax.SchemeLength(rest);
        string? scheme = schemeLength > 0 ? rest[..schemeLength].ToString() : null;
        if (scheme is not null) rest = rest[(schemeLength + 1)..];
        string? fragment = Cut(ref rest, '#');
        string? query = Cut(ref rest, '?');
        if (!rest.StartsWith("//")) return new IriParts(scheme, null, rest.ToString(), query, fragment);
        rest = rest[2..];
        int slash = rest.IndexOf('/');
        int end = slash < 0 ? rest.Length : slash;
        return new IriParts(scheme, rest[..end].ToString(), rest[end..].ToString(), query, fragment);
    }

    /// <summary>The components put together again (section 5.3).</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Scheme is not null) text.Append(Scheme).Append(':');
        if (Authority is not null) text.Append("//").Append(Authority);
        text.Append(Path);
        if (Query is not null) text.Append('?').Append(Query);
        if (Fragment is not null) text.Append('#').Append(Fragment);
        return text.ToString();
    }

    private static string? Cut(ref ReadOnlySpan<char> text, char mark)
    {
        int at = text.IndexOf(mark);
        if (at < 0) return null;
        string tail = text[(at + 1)..].ToString();
        text = text[..at];
        return tail;
    }
}
