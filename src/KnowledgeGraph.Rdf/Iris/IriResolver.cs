using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Reference resolution.</summary>
/// <remarks>RFC 3986 section 5.2, the strict variant: a reference with a scheme stands for itself even where it is the base's scheme.</remarks>
internal static class IriResolver
{
    public static string Resolve(string baseIri, string relative)
    {
        var reference = IriParts.Split(relative);
        if (reference.Scheme is not null) return (reference with { Path = RemoveDotSegments(reference.Path) }).ToString();
        var root = IriParts.Split(baseIri);
        if (reference.Authority is not null)
        {
            return (reference with { Scheme = root.Scheme, Path = RemoveDotSegments(reference.Path) }).ToString();
        }

        IriParts target = reference.Path.Length == 0
            ? root with { Query = reference.Query ?? root.Query }
            : root with { Path = RemoveDotSegments(Merge(root, reference.Path)), Query = reference.Query };
        return (target with { Fragment = reference.Fragment }).ToString();
    }

    // Section 5.2.3, and 5.2.2 for a path that begins with a slash.
    private static string Merge(IriParts root, string path)
    {
        if (path[0] == '/') return path;
        if (root.Authority is not null && root.Path.Length == 0) return "/" + path;
        return string.Concat(root.Path.AsSpan(0, root.Path.LastIndexOf('/') + 1), path);
    }

    // Section 5.2.4, steps A to E.
    internal static string RemoveDotSegments(string path)
    {
        if (!path.Contains('.', StringComparison.Ordinal)) return path;
        var output = new StringBuilder(path.Length);
        ReadOnlySpan<char> input = path;
        while (!input.IsEmpty)
        {
            if (input.StartsWith("../")) input = input[3..];
            else if (input.StartsWith("./")) input = input[2..];
            else if (input.StartsWith("/./")) input = input[2..];
            else if (input is "/.") input = "/";
            else if (input.StartsWith("/../") || input is "/..")
            {
                input = input.Length == 3 ? "/" : input[3..];
                RemoveLastSegment(output);
            }
            else if (input is "." or "..") input = default;
            else input = MoveSegment(input, output);
        }

        return output.ToString();
    }

    private static ReadOnlySpan<char> MoveSegment(ReadOnlySpan<char> input, StringBuilder output)
    {
        int slash = input[1..].IndexOf('/') + 1;
        int end = slash == 0 ? input.Length : slash;
        output.Append(input[..end]);
        return input[end..];
    }

    private static void RemoveLastSegment(StringBuilder output)
    {
        int end = output.Length;
        while (end > 0 && output[--end] != '/')
        {
        }

        output.Length = end;
    }
}
