using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The quads of a graph in the making, kept as numbers; a quad may come more than once. Not for several threads.</summary>
internal sealed class GraphQuads
{
    private readonly DatasetBuilder _quads = new();

    /// <summary>Adds a triple to a graph (null: the default graph).</summary>
    public void Add(Term subject, Iri predicate, Term @object, Iri? graph = null) =>
        _quads.Add(_quads.Terms.Add(subject), _quads.Terms.Add(predicate), _quads.Terms.Add(@object), graph is null ? 0 : _quads.Terms.Add(graph));

    /// <summary>Makes the dataset; nothing can be added then.</summary>
    public Dataset ToDataset() => _quads.Build();
}
