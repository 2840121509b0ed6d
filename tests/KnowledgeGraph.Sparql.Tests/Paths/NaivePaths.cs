using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Tests.Paths;

/// <summary>The pairs of a path, computed as SPARQL 1.1 section 18.4 says it, with no thought of time.</summary>
/// <param name="world">The graph.</param>
/// <param name="universe">Nodes of the graph, and the terms that the pattern names.</param>
internal sealed class NaivePaths(PathWorld world, IReadOnlyCollection<string> universe)
{
    public List<(string Subject, string Object)> Pairs(PropertyPath path) => path switch
    {
        PropertyPath.Link link => [.. world.Triples.Where(triple => PathWorld.Name(triple.Predicate) == link.Predicate).Select(triple => (triple.Subject, triple.Object))],
        PropertyPath.Inverse inverse => [.. Pairs(inverse.Path).Select(pair => (pair.Object, pair.Subject))],
        PropertyPath.Sequence sequence => [.. from first in Pairs(sequence.First) from second in Pairs(sequence.Second) where first.Object == second.Subject select (first.Subject, second.Object)],
        PropertyPath.Alternative either => [.. Pairs(either.First), .. Pairs(either.Second)],
        PropertyPath.ZeroOrOne optional => [.. Selves().Concat(Pairs(optional.Path)).Distinct()],
        PropertyPath.OneOrMore closure => Closure(Pairs(closure.Path)),
        PropertyPath.ZeroOrMore closure => [.. Selves().Concat(Closure(Pairs(closure.Path))).Distinct()],
        PropertyPath.Negated negated => [.. Others(negated.Forward), .. Others(negated.Backward).Select(pair => (pair.Item2, pair.Item1))],
        _ => throw new ArgumentException("no path", nameof(path)),
    };

    private IEnumerable<(string, string)> Selves() => universe.Distinct().Select(node => (node, node));

    private IEnumerable<(string, string)> Others(ImmutableArray<Iri> excluded) => excluded.IsDefault
        ? []
        : world.Triples.Where(triple => !excluded.Contains(PathWorld.Name(triple.Predicate))).Select(triple => (triple.Subject, triple.Object));

    private static List<(string, string)> Closure(List<(string, string)> pairs)
    {
        var all = pairs.ToHashSet();
        while (true)
        {
            var more = (from first in all from second in pairs where first.Item2 == second.Item1 select (first.Item1, second.Item2)).Where(pair => !all.Contains(pair)).ToList();
            if (more.Count == 0) return [.. all];
            all.UnionWith(more);
        }
    }
}
