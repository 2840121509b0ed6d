using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>Compares graphs and datasets as what they say: equal but for the labels of their blank nodes.</summary>
/// <remarks>
/// RDF 1.1 Concepts sections 3.6 and 4.1; blank nodes inside triple terms count as well (RDF 1.2). Blank nodes are told apart by what is said of them, which takes
/// time in proportion to the quads for data in use; what that leaves alike is tried out. The work is bounded: datasets made to be hard end in an exception.
/// </remarks>
public static class RdfIsomorphism
{
    private const long LeastWork = 200_000_000;

    /// <summary>Whether two graphs are isomorphic. A triple that comes twice counts once.</summary>
    /// <exception cref="CanonicalizationException">It was not found out within the bounds.</exception>
    public static bool AreIsomorphic(IEnumerable<Triple> left, IEnumerable<Triple> right) => AreIsomorphic(Quads(left), Quads(right));

    /// <summary>Whether two datasets are isomorphic. A quad that comes twice counts once.</summary>
    /// <exception cref="CanonicalizationException">It was not found out within the bounds.</exception>
    public static bool AreIsomorphic(IEnumerable<Quad> left, IEnumerable<Quad> right)
    {
        var (first, second) = Encode(left, right);
        return AreIsomorphic(first, second);
    }

    /// <summary>What differs between two graphs, for people to read; null where they are isomorphic.</summary>
    /// <exception cref="CanonicalizationException">It was not found out within the bounds.</exception>
    public static string? Explain(IEnumerable<Triple> expected, IEnumerable<Triple> actual) => Explain(Quads(expected), Quads(actual));

    /// <summary>What differs between two datasets, as lines of N-Quads led by <c>-</c> (missing) and <c>+</c> (unexpected); null where they are isomorphic.</summary>
    /// <remarks>Blank nodes count as the same where they cannot be told apart by what is said of them.</remarks>
    /// <exception cref="CanonicalizationException">It was not found out within the bounds.</exception>
    public static string? Explain(IEnumerable<Quad> expected, IEnumerable<Quad> actual)
    {
        var (left, right) = Encode(expected, actual);
        if (AreIsomorphic(left, right)) return null;
        var leftLines = Lines(left);
        var rightLines = Lines(right);
        string[] lines = [.. Subtract(leftLines, rightLines).Select(line => "- " + line), .. Subtract(rightLines, leftLines).Select(line => "+ " + line)];
        return lines.Length == 0 ? "the quads look alike one by one, but no renaming of blank nodes makes all of them equal" : string.Join('\n', lines);
    }

    private static (EncodedQuads Left, EncodedQuads Right) Encode(IEnumerable<Quad> left, IEnumerable<Quad> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var grounds = new Dictionary<Term, int>();
        return (new EncodedQuads(left, grounds), new EncodedQuads(right, grounds));
    }

    private static bool AreIsomorphic(EncodedQuads left, EncodedQuads right) =>
        left.Codes.Count == right.Codes.Count && left.NodeCount == right.NodeCount && new IsomorphismSearch(left, right, BudgetFor(left)).Run();

    private static WorkBudget BudgetFor(EncodedQuads quads) => new(LeastWork + (100L * quads.Codes.Count));

    private static IEnumerable<Quad> Quads(IEnumerable<Triple> triples) => triples.Select(triple => triple.In(null));

    // Each quad with colours instead of labels, and as it is; sorted by the former.
    private static List<(string Key, string Readable)> Lines(EncodedQuads quads)
    {
        var colours = new NodeColouring(quads, BudgetFor(quads));
        colours.Refine();
        var lines = new List<(string Key, string Readable)>();
        for (int i = 0; i < quads.Codes.Count; i++)
        {
            var seen = quads.Incidence.NodesOf(i);
            var names = new Dictionary<BlankNode, BlankNode>();
            Coloured(quads.Quads[i].Subject, quads.Codes[i].S);
            Coloured(quads.Quads[i].Object, quads.Codes[i].O);
            if (quads.Quads[i].Graph is { } graph) Coloured(graph, quads.Codes[i].G);
            lines.Add((seen.IsEmpty ? quads.Quads[i].ToString() : BlankNodeRenaming.Rename(quads.Quads[i], names).ToString(), quads.Quads[i].ToString()));

            void Coloured(Term term, int code)
            {
                if (term is BlankNode node) names[node] = new BlankNode("c" + colours.ColourOf(~code).ToString("x", CultureInfo.InvariantCulture));
                if (term is not TripleTerm triple || code < EncodedQuads.FirstTriple) return;
                Coloured(triple.Subject, quads.Triple(code).S);
                Coloured(triple.Object, quads.Triple(code).O);
            }
        }

        lines.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        return lines;
    }

    private static IEnumerable<string> Subtract(List<(string Key, string Readable)> from, List<(string Key, string Readable)> other)
    {
        var known = other.GroupBy(line => line.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var (key, readable) in from)
        {
            if (known.TryGetValue(key, out int count) && count > 0) known[key] = count - 1;
            else yield return readable;
        }
    }
}
