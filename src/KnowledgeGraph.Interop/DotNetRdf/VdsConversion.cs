using KnowledgeGraph.Rdf;
using VDS.RDF;

namespace KnowledgeGraph.Interop;

/// <summary>Takes datasets to dotNetRDF and back. Nothing is lost on the way: literals keep their lexical form, blank nodes their identity within a graph.</summary>
public static class VdsConversion
{
    /// <summary>The union of all graphs as one graph of dotNetRDF: what <c>graph.ttl</c> holds.</summary>
    /// <exception cref="NotSupportedException">A literal has a base direction (RDF 1.2), which dotNetRDF has not.</exception>
    public static VDS.RDF.Graph ToVdsGraph(this Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return Filled(new VDS.RDF.Graph(), dataset.Union(), new VdsNodes());
    }

    /// <summary>All graphs, each under its name, as a store of dotNetRDF: what <c>graph.trig</c> holds.</summary>
    /// <exception cref="NotSupportedException">A literal has a base direction (RDF 1.2), which dotNetRDF has not.</exception>
    public static TripleStore ToVdsStore(this Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var nodes = new VdsNodes();
        var store = new TripleStore();
        store.Add(Filled(new VDS.RDF.Graph(), dataset.DefaultGraph, nodes));
        foreach (var name in dataset.GraphNames) store.Add(Filled(new VDS.RDF.Graph(nodes.GraphNameOf(name)), dataset.Graph(name), nodes));
        return store;
    }

    /// <summary>A graph of dotNetRDF as a dataset; its name becomes the name of the graph.</summary>
    /// <exception cref="NotSupportedException">The graph holds what RDF has not: variables, graph literals, predicates that are no IRIs.</exception>
    public static Dataset FromVdsGraph(this IGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var dataset = new Dataset();
        AddTo(dataset, graph);
        return dataset;
    }

    /// <summary>A store of dotNetRDF as a dataset.</summary>
    /// <exception cref="NotSupportedException">A graph holds what RDF has not: variables, graph literals, predicates that are no IRIs.</exception>
    public static Dataset FromVdsStore(this ITripleStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var dataset = new Dataset();
        foreach (var graph in store.Graphs) AddTo(dataset, graph);
        return dataset;
    }

    private static void AddTo(Dataset dataset, IGraph graph)
    {
        Term? name = graph.Name is null ? null : VdsTerms.TermOf(graph.Name);
        dataset.AddRange(graph.Triples.Select(triple => new Rdf.Quad(VdsTerms.TermOf(triple.Subject), VdsTerms.PredicateOf(triple), VdsTerms.TermOf(triple.Object), name)));
    }

    private static VDS.RDF.Graph Filled(VDS.RDF.Graph graph, IEnumerable<Rdf.Triple> triples, VdsNodes nodes)
    {
        graph.Assert(triples.Select(triple => new VDS.RDF.Triple(nodes.NodeOf(triple.Subject), nodes.NodeOf(triple.Predicate), nodes.NodeOf(triple.Object))));
        return graph;
    }
}
