namespace KnowledgeGraph.Rdf;

/// <summary>Writes quads as TriG: the default graph as in Turtle, then each named graph between braces, sorted by name.</summary>
/// <remarks>TriG 1.1; arranged as <see cref="TurtleWriter"/> says. A blank node that occurs in several graphs, or names one, is always written with its label.</remarks>
public static class TriGWriter
{
    /// <summary>Writes all quads; does not close <paramref name="writer"/>.</summary>
    /// <param name="quads">In any order; a quad that comes twice is written once.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="options">Prefixes and order; null takes the defaults.</param>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, TurtleWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        var document = new TurtleDocumentWriter(options ?? new TurtleWriterOptions());
        var sorted = quads.Order().ToList();
        var shared = NodesOfSeveralGraphs(sorted);
        foreach (var graph in sorted.GroupBy(quad => quad.Graph))
        {
            var layout = TurtleLayout.Of(graph.Select(quad => quad.Triple), shared);
            if (graph.Key is null) document.WriteGraph(layout, indent: 0);
            else document.WriteNamedGraph(graph.Key, layout);
        }

        document.CopyTo(writer);
    }

    private static HashSet<BlankNode> NodesOfSeveralGraphs(List<Quad> quads)
    {
        var home = new Dictionary<BlankNode, Term?>();
        var shared = new HashSet<BlankNode>();
        foreach (var quad in quads)
        {
            if (quad.Graph is BlankNode name) shared.Add(name);
            foreach (var term in new[] { quad.Subject, quad.Object })
            {
                if (term is BlankNode node && !home.TryAdd(node, quad.Graph) && home[node] != quad.Graph) shared.Add(node);
                if (term is TripleTerm triple) shared.UnionWith(TurtleLayout.NodesIn(triple));
            }
        }

        return shared;
    }
}
