using System.Numerics;

namespace KnowledgeGraph.Rdf;

/// <summary>Takes <c>.</c> and <c>..</c> out of paths, in place.</summary>
/// <remarks>RFC 3986 section 5.2.4, steps A to E.</remarks>
internal static class DotSegments
{
    /// <summary>The new length of the path, which begins where it began and is never longer.</summary>
    public static int Remove<TUnit>(Span<TUnit> path)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var dot = TUnit.CreateTruncating('.');
        int firstDot = path.IndexOf(dot);
        if (firstDot < 0) return path.Length;
        int read = 0;
        while (LeadingDots(path[read..]) is > 0 and var dots) read += dots; // steps A and D
        int written = 0;
        while (read < path.Length)
        {
            int end = NextSlash(path, read + 1);
            var segment = path[read..end];
            bool rooted = segment[0] == TUnit.CreateTruncating('/');
            int dotCount = rooted ? DotsOnly(segment[1..], dot) : 0;
            if (dotCount == 2) written = LastSlash(path[..written]); // step C
            if (dotCount == 0)
            {
                segment.CopyTo(path[written..]); // step E
                written += segment.Length;
            }
            else if (end == path.Length)
            {
                path[written++] = TUnit.CreateTruncating('/'); // steps B and C at the end
            }

            read = end;
        }

        return written;
    }

    // How many units of "../", "./", ".." or "." stand at the beginning of a path without slash.
    private static int LeadingDots<TUnit>(ReadOnlySpan<TUnit> path)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int end = NextSlash(path, 0);
        if (DotsOnly(path[..end], TUnit.CreateTruncating('.')) == 0) return 0;
        return end < path.Length ? end + 1 : end;
    }

    // 1 for ".", 2 for "..", 0 for everything else.
    private static int DotsOnly<TUnit>(ReadOnlySpan<TUnit> segment, TUnit dot)
        where TUnit : unmanaged, IBinaryInteger<TUnit> =>
        segment.Length is 1 or 2 && segment[0] == dot && segment[^1] == dot ? segment.Length : 0;

    private static int NextSlash<TUnit>(ReadOnlySpan<TUnit> path, int from)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int at = path[from..].IndexOf(TUnit.CreateTruncating('/'));
        return at < 0 ? path.Length : from + at;
    }

    private static int LastSlash<TUnit>(ReadOnlySpan<TUnit> path)
        where TUnit : unmanaged, IBinaryInteger<TUnit> => Math.Max(0, path.LastIndexOf(TUnit.CreateTruncating('/')));
}
