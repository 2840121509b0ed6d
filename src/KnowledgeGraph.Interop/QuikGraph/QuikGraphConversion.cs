using KnowledgeGraph.Export;
using KnowledgeGraph.Rdf;
using QuikGraph;

namespace KnowledgeGraph.Interop;

/// <summary>Takes datasets and diagrams to QuikGraph, for its algorithms.</summary>
public static class QuikGraphConversion
{
    /// <summary>The union of all graphs: a vertex for each subject and each object that is no literal, an edge for each triple between two of them, tagged with its predicate.</summary>
    /// <remarks>Vertices and edges come in the order of the dataset. Triples that differ in their predicate alone are parallel edges.</remarks>
    public static BidirectionalGraph<Term, TaggedEdge<Term, Iri>> ToQuikGraph(this Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var graph = new BidirectionalGraph<Term, TaggedEdge<Term, Iri>>(allowParallelEdges: true);
        foreach (var triple in dataset.Union())
        {
            if (triple.Object is Literal) graph.AddVertex(triple.Subject);
            else graph.AddVerticesAndEdge(new TaggedEdge<Term, Iri>(triple.Subject, triple.Object, triple.Predicate));
        }

        return graph;
    }

    /// <summary>A diagram as a graph: who relates to whom, already folded and named. This is what <see cref="DiagramGraphviz"/> draws.</summary>
    public static BidirectionalGraph<DiagramNode, DiagramLink> ToQuikGraph(this Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var nodes = diagram.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var graph = new BidirectionalGraph<DiagramNode, DiagramLink>(allowParallelEdges: true);
        graph.AddVertexRange(diagram.Nodes);
        graph.AddEdgeRange(diagram.Edges.Select(edge => new DiagramLink(nodes[edge.From], nodes[edge.To], edge)));
        return graph;
    }
}
