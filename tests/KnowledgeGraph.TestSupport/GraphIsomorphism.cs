using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.TestSupport;

/// <summary>Compares graphs and datasets as what they say: equal but for the names of their blank nodes.</summary>
/// <remarks>
/// RDF 1.1 Concepts sections 3.6 and 4.1. Blank nodes are told apart by what is said of them, again and again; where that leaves equals, all pairings of the
/// smallest class are tried, which takes exponential time on graphs made to be hard.
/// </remarks>
public static class GraphIsomorphism
{
    /// <summary>Whether two graphs are isomorphic.</summary>
    public static bool AreIsomorphic(IEnumerable<Triple> expected, IEnumerable<Triple> actual) => Explain(expected, actual) is null;

    /// <summary>Whether two datasets are isomorphic.</summary>
    public static bool AreIsomorphic(IEnumerable<Quad> expected, IEnumerable<Quad> actual) => Explain(expected, actual) is null;

    /// <summary>What differs between two graphs, for people to read; null where they are isomorphic.</summary>
    public static string? Explain(IEnumerable<Triple> expected, IEnumerable<Triple> actual) =>
        Explain(expected.Select(triple => triple.In(null)), actual.Select(triple => triple.In(null)));

    /// <summary>What differs between two datasets, for people to read; null where they are isomorphic.</summary>
    public static string? Explain(IEnumerable<Quad> expected, IEnumerable<Quad> actual)
    {
        var left = new QuadColouring(expected);
        var right = new QuadColouring(actual);
        if (Match(left, right)) return null;
        var missing = Subtract(left, right);
        var unexpected = Subtract(right, left);
        return missing.Count + unexpected.Count == 0
            ? "the quads look alike one by one, but no renaming of blank nodes makes all of them equal"
            : string.Join('\n', missing.Select(line => "- " + line).Concat(unexpected.Select(line => "+ " + line)));
    }

    private static bool Match(QuadColouring left, QuadColouring right)
    {
        if (left.Count != right.Count || left.NodeCount != right.NodeCount) return false;
        QuadColouring.Refine(left, right);
        if (!left.ColourCounts.SequenceEqual(right.ColourCounts)) return false;
        if (left.SmallestAmbiguous is not { } colour) return left.Lines().SequenceEqual(right.Lines());
        var chosen = left.NodesOf(colour)[0];
        return right.NodesOf(colour).Any(candidate => Match(left.Single(chosen), right.Single(candidate)));
    }

    private static List<string> Subtract(QuadColouring from, QuadColouring other)
    {
        var known = other.Lines().GroupBy(line => line).ToDictionary(group => group.Key, group => group.Count());
        var rest = new List<string>();
        foreach (var (line, readable) in from.Lines().Zip(from.ReadableLines()))
        {
            if (known.TryGetValue(line, out int count) && count > 0) known[line] = count - 1;
            else rest.Add(readable);
        }

        return rest;
    }
}
