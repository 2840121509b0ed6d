namespace KnowledgeGraph.Rdf;

/// <summary>How <see cref="TurtleWriter"/> and <see cref="TriGWriter"/> arrange what they write. None of it changes what is said.</summary>
public sealed class TurtleWriterOptions
{
    /// <summary>The prefixes that may be used; only those that are used are declared. Default: <see cref="PrefixMap.WellKnown"/>.</summary>
    public PrefixMap Prefixes { get; init; } = PrefixMap.WellKnown;

    /// <summary>Subjects of the first class come first, and so on; subjects of none of them come last. A subject of several classes stands with the first.</summary>
    public IReadOnlyList<Iri> ClassOrder { get; init; } = [];

    /// <summary>A comment line to write above the first subject of a class of <see cref="ClassOrder"/>, without <c>#</c>; classes may be left out.</summary>
    public IReadOnlyDictionary<Iri, string> ClassComments { get; init; } = new Dictionary<Iri, string>();

    /// <summary>Predicates that come first, behind <c>a</c>; all others follow, sorted by IRI.</summary>
    public IReadOnlyList<Iri> PredicateOrder { get; init; } = [];

    /// <summary>Comment lines above everything else, without <c>#</c>; null for none.</summary>
    public string? HeaderComment { get; init; }
}
