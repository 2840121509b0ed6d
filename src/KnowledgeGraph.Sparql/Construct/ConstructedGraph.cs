using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>The triples of CONSTRUCT, each once, in the order of the solutions and of the template. SPARQL 1.1 section 16.2.</summary>
internal static class ConstructedGraph
{
    /// <summary>Runs the query while the triples are read.</summary>
    /// <param name="query">The WHERE part; disposed of at the end.</param>
    /// <param name="patterns">The template.</param>
    public static IEnumerable<Triple> Read(RunningQuery query, ImmutableArray<TriplePattern> patterns)
    {
        using (query)
        {
            var template = new Template(query.Context.Terms, query.Context.Slots, patterns);
            var triples = new DistinctTriples(query.Context);
            var quads = new List<QuadIds>();
            while (query.Next() is { } batch)
            {
                for (int row = 0; row < batch.Count; row++)
                {
                    quads.Clear();
                    template.Fill(batch, row, quads);
                    foreach (var quad in quads)
                    {
                        if (triples.Add(quad)) yield return triples.Decode(quad);
                    }
                }
            }
        }
    }
}
