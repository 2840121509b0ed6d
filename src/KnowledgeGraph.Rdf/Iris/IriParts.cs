using System.Numerics;

namespace KnowledgeGraph.Rdf;

/// <summary>Where the five components of a reference end; each component keeps its mark, so that it is empty only where it is absent.</summary>
/// <remarks>
/// RFC 3986 section 3 and appendix B. Offsets count units of the text that was split, UTF-8 bytes or UTF-16 code units. The scheme keeps its colon, the
/// authority its two slashes, the query its question mark, the fragment its number sign; the path has no mark.
/// </remarks>
internal readonly record struct IriParts(int SchemeEnd, int AuthorityEnd, int PathEnd, int QueryEnd, int Length)
{
    public bool HasScheme => SchemeEnd > 0;

    public bool HasAuthority => AuthorityEnd > SchemeEnd;

    public bool HasPath => PathEnd > AuthorityEnd;

    public bool HasQuery => QueryEnd > PathEnd;

    public static IriParts Split<TUnit>(ReadOnlySpan<TUnit> reference)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int scheme = IriSyntax.SchemeLength(reference);
        int schemeEnd = scheme == 0 ? 0 : scheme + 1;
        int queryEnd = EndBefore(reference, TUnit.CreateTruncating('#'));
        int pathEnd = EndBefore(reference[..queryEnd], TUnit.CreateTruncating('?'));
        return new IriParts(schemeEnd, AuthorityEndOf(reference[..pathEnd], schemeEnd), pathEnd, queryEnd, reference.Length);
    }

    private static int AuthorityEndOf<TUnit>(ReadOnlySpan<TUnit> text, int start)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var slash = TUnit.CreateTruncating('/');
        if (text.Length - start < 2 || text[start] != slash || text[start + 1] != slash) return start;
        return start + 2 + EndBefore(text[(start + 2)..], slash);
    }

    private static int EndBefore<TUnit>(ReadOnlySpan<TUnit> text, TUnit mark)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int at = text.IndexOf(mark);
        return at < 0 ? text.Length : at;
    }
}
