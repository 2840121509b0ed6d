using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes IRIs as prefixed names where that can be done, and remembers which prefixes it used.</summary>
internal sealed class TurtleNames(PrefixMap prefixes)
{
    private readonly SortedSet<string> _used = new(CodePointOrder.Instance);

    /// <summary>The prefixes used so far with their namespaces, sorted.</summary>
    public IEnumerable<(string Prefix, string Namespace)> Used =>
        _used.Select(prefix => (prefix, prefixes.TryGetNamespace(prefix, out string? name) ? name : ""));

    public string Write(Iri iri)
    {
        if (!prefixes.TryShorten(iri, out string? prefix, out string? local) || !TryEscape(local, out string? escaped)) return $"<{iri.Value}>";
        _used.Add(prefix);
        return $"{prefix}:{escaped}";
    }

    /// <summary>Escapes a local name; false where it holds a character that no escape can bring in.</summary>
    /// <remarks>Turtle 1.1 section 6.5, [168s] PN_LOCAL.</remarks>
    internal static bool TryEscape(string local, [NotNullWhen(true)] out string? escaped)
    {
        escaped = null;
        var text = new StringBuilder(local.Length);
        for (int i = 0; i < local.Length;)
        {
            int c = UnicodeText.CodePointAt(local, i, out int length);
            if (!MayStand(local, i, c))
            {
                if (!TurtleCharacters.IsLocalEscape(c)) return false;
                text.Append('\\');
            }

            text.Append(local, i, length);
            i += length;
        }

        escaped = text.ToString();
        return true;
    }

    private static bool MayStand(string local, int index, int c) => c switch
    {
        ':' => true,
        '.' => index > 0 && index < local.Length - 1,
        '%' => index + 2 < local.Length && TurtleCharacters.IsHex(local[index + 1]) && TurtleCharacters.IsHex(local[index + 2]),
        _ when index == 0 => TurtleCharacters.IsNameStart(c) || TurtleCharacters.IsDigit(c),
        _ => TurtleCharacters.IsName(c),
    };
}
