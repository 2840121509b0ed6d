using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Makes the pattern of DELETE WHERE out of its quads. SPARQL 1.1 Update section 3.1.3.3.</summary>
internal static class QuadGroups
{
    /// <summary>Neighbours of one graph are one basic graph pattern.</summary>
    public static GraphPattern ToPattern(ImmutableArray<QuadPattern> quads)
    {
        var blocks = new List<GraphPattern>();
        for (int start = 0; start < quads.Length;)
        {
            var graph = quads[start].Graph;
            int end = start;
            while (end < quads.Length && Equals(quads[end].Graph, graph)) end++;
            GraphPattern block = new GraphPattern.Bgp([.. quads[start..end].Select(quad => new TriplePattern(quad.Subject, quad.Predicate, quad.Object, quad.Span))]);
            blocks.Add(graph is null ? block : new GraphPattern.Graph(graph, block));
            start = end;
        }

        return blocks.Count == 0 ? new GraphPattern.Bgp([]) : Balanced.Fold(blocks, (left, right) => new GraphPattern.Join(left, right));
    }
}
