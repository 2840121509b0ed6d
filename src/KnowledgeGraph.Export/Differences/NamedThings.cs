using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>The named things of a graph: what has a preferred label.</summary>
internal sealed class NamedThings
{
    private readonly Dictionary<Term, NamedThing> _things;

    public NamedThings(Dataset data, NewsGraph graph)
    {
        _things = data.Match(null, SkosVocabulary.PrefLabel).Select(quad => quad.Subject).Distinct().Order()
            .Select(node => new NamedThing(node, ClassOf(data, graph, node), graph.Label(node), [.. graph.Texts(node, SkosVocabulary.AltLabel)], [.. data.Objects(node, OwlVocabulary.SameAs)]))
            .ToDictionary(thing => thing.Node);
    }

    /// <summary>All of them, in the order of terms.</summary>
    public IEnumerable<NamedThing> All => _things.Values;

    public bool Contains(Term node) => _things.ContainsKey(node);

    public NamedThing? Find(Term node) => _things.GetValueOrDefault(node);

    private static string ClassOf(Dataset data, NewsGraph graph, Term node) =>
        graph.ClassName(node) ?? data.Objects(node, RdfVocabulary.Type).OfType<Iri>().Select(KgTerms.LocalName).Order(StringComparer.Ordinal).FirstOrDefault() ?? "Thing";
}

/// <summary>Something with a name.</summary>
/// <param name="Node">Its term.</param>
/// <param name="ClassName">The local name of its most telling class.</param>
/// <param name="Label">Its preferred label.</param>
/// <param name="OtherLabels">What else it is called.</param>
/// <param name="SameAs">What it is elsewhere.</param>
internal sealed record NamedThing(Term Node, string ClassName, string Label, IReadOnlyList<string> OtherLabels, IReadOnlyList<Term> SameAs);
