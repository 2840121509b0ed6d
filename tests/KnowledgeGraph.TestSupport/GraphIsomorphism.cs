using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.TestSupport;

/// <summary>Compares graphs and datasets as what they say: equal but for the names of their blank nodes.</summary>
/// <remarks>The product's own comparison, which has its own tests.</remarks>
public static class GraphIsomorphism
{
    /// <summary>Whether two graphs are isomorphic.</summary>
    public static bool AreIsomorphic(IEnumerable<Triple> expected, IEnumerable<Triple> actual) => RdfIsomorphism.AreIsomorphic(expected, actual);

    /// <summary>Whether two datasets are isomorphic.</summary>
    public static bool AreIsomorphic(IEnumerable<Quad> expected, IEnumerable<Quad> actual) => RdfIsomorphism.AreIsomorphic(expected, actual);

    /// <summary>What differs between two graphs, for people to read; null where they are isomorphic.</summary>
    public static string? Explain(IEnumerable<Triple> expected, IEnumerable<Triple> actual) => RdfIsomorphism.Explain(expected, actual);

    /// <summary>What differs between two datasets, for people to read; null where they are isomorphic.</summary>
    public static string? Explain(IEnumerable<Quad> expected, IEnumerable<Quad> actual) => RdfIsomorphism.Explain(expected, actual);
}
