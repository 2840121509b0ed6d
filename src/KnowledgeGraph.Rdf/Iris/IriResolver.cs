using System.Buffers;
using System.Numerics;

namespace KnowledgeGraph.Rdf;

/// <summary>Reference resolution.</summary>
/// <remarks>
/// RFC 3986 section 5.2, the strict variant: a reference with a scheme stands for itself even where it is the base's scheme.
/// Works on UTF-8 bytes as on UTF-16 code units, since every character that matters is ASCII.
/// </remarks>
internal static class IriResolver
{
    /// <summary>Resolves a reference against a base that is an absolute IRI.</summary>
    public static string Resolve(string baseIri, string relative)
    {
        int size = MaximumLength(baseIri.Length, relative.Length);
        char[]? rented = size > 1024 ? ArrayPool<char>.Shared.Rent(size) : null;
        Span<char> target = rented ?? stackalloc char[1024];
        string text = target[..Resolve<char>(baseIri, relative, target)].ToString();
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    /// <summary>How many units the target of <see cref="Resolve{TUnit}(ReadOnlySpan{TUnit}, ReadOnlySpan{TUnit}, Span{TUnit})"/> must have room for.</summary>
    public static int MaximumLength(int baseLength, int referenceLength) => baseLength + referenceLength + 1;

    /// <summary>Resolves a reference against a base that is an absolute IRI, and returns how many units of the target it takes.</summary>
    public static int Resolve<TUnit>(ReadOnlySpan<TUnit> baseIri, ReadOnlySpan<TUnit> reference, Span<TUnit> target)
        where TUnit : unmanaged, IBinaryInteger<TUnit> => Resolve(baseIri, IriParts.Split(baseIri), reference, target);

    /// <summary>The same with a base that is split already.</summary>
    public static int Resolve<TUnit>(ReadOnlySpan<TUnit> baseIri, IriParts root, ReadOnlySpan<TUnit> reference, Span<TUnit> target)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var parts = IriParts.Split(reference);
        int length = 0;
        if (parts.HasScheme || parts.HasAuthority)
        {
            if (!parts.HasScheme) Append(baseIri[..root.SchemeEnd], target, ref length);
            Append(reference[..parts.AuthorityEnd], target, ref length);
            AppendPath([], reference[parts.AuthorityEnd..parts.PathEnd], target, ref length);
        }
        else if (!parts.HasPath)
        {
            Append(baseIri[..(parts.HasQuery ? root.PathEnd : root.QueryEnd)], target, ref length);
        }
        else
        {
            Append(baseIri[..root.AuthorityEnd], target, ref length);
            var path = reference[..parts.PathEnd];
            AppendPath(Folder(baseIri, root, path[0]), path, target, ref length);
        }

        Append(reference[parts.PathEnd..], target, ref length);
        return length;
    }

    // Section 5.2.3: what a relative path is put behind; nothing where the path begins with a slash.
    private static ReadOnlySpan<TUnit> Folder<TUnit>(ReadOnlySpan<TUnit> baseIri, IriParts root, TUnit first)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var slash = TUnit.CreateTruncating('/');
        if (first == slash) return [];
        if (root.HasAuthority && !root.HasPath) return baseIri.Slice(root.SchemeEnd, 1); // one slash, borrowed from the authority's mark
        var path = baseIri[root.AuthorityEnd..root.PathEnd];
        return path[..(path.LastIndexOf(slash) + 1)];
    }

    private static void AppendPath<TUnit>(ReadOnlySpan<TUnit> folder, ReadOnlySpan<TUnit> path, Span<TUnit> target, ref int length)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        int start = length;
        Append(folder, target, ref length);
        Append(path, target, ref length);
        length = start + DotSegments.Remove(target[start..length]);
    }

    private static void Append<TUnit>(ReadOnlySpan<TUnit> text, Span<TUnit> target, ref int length)
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        text.CopyTo(target[length..]);
        length += text.Length;
    }
}
