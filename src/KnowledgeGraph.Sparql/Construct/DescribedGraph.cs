using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Paths;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>The triples of DESCRIBE: of each node those that have it as subject, of the blank nodes that they lead to the same, and of those who reify one of them.</summary>
/// <remarks>SPARQL 1.1 section 16.4 leaves the choice; this is the concise bounded description, with the reifiers of RDF 1.2 section 1.5. Each triple comes once.</remarks>
internal sealed class DescribedGraph
{
    private readonly RunningQuery _query;
    private readonly GraphView _graph;
    private readonly IdMap _nodes;
    private readonly IdList _predicates;
    private readonly IdList _objects;
    private readonly IdList _reifiers;
    private readonly DistinctTriples _triples;

    private DescribedGraph(RunningQuery query)
    {
        var context = query.Context;
        _query = query;
        _graph = new GraphView(context.Snapshot, TermId.None);
        _nodes = new IdMap(context.Budget);
        _predicates = new IdList(context.Budget);
        _objects = new IdList(context.Budget);
        _reifiers = new IdList(context.Budget);
        _triples = new DistinctTriples(context);
    }

    /// <summary>Runs the query, then describes in the default graph what it found.</summary>
    /// <param name="query">The WHERE part; disposed of at the end.</param>
    /// <param name="targets">IRIs, and variables of the query.</param>
    public static IEnumerable<Triple> Read(RunningQuery query, ImmutableArray<PatternTerm> targets)
    {
        using (query)
        {
            var description = new DescribedGraph(query);
            description.Collect(targets);
            foreach (var triple in description.Triples()) yield return triple;
        }
    }

    private void Collect(ImmutableArray<PatternTerm> targets)
    {
        var terms = _query.Context.Terms;
        foreach (var target in targets.OfType<PatternTerm.OfTerm>()) _nodes.Add(terms.Intern(target.Term));
        int[] slots = [.. targets.OfType<PatternTerm.OfVariable>().Select(target => _query.SlotOf(target.Variable))];
        while (slots.Length > 0 && _query.Next() is { } batch)
        {
            for (int row = 0; row < batch.Count; row++)
            {
                foreach (int slot in slots)
                {
                    if (batch[slot, row] is var id and not 0) _nodes.Add(id);
                }
            }
        }
    }

    private IEnumerable<Triple> Triples()
    {
        for (int next = 0; next < _nodes.Count; next++)
        {
            _query.Context.Budget.Check();
            uint subject = _nodes.Ids[next];
            _predicates.Clear();
            _objects.Clear();
            _graph.AddTriplesOf(subject, _predicates, _objects);
            for (int i = 0; i < _objects.Count; i++)
            {
                var quad = new QuadIds(subject, _predicates[i], _objects[i]);
                Follow(quad);
                if (_triples.Add(quad)) yield return _triples.Decode(quad);
            }
        }
    }

    private void Follow(in QuadIds quad)
    {
        var terms = _query.Context.Terms;
        if (terms.KindOf(quad.Object) == TermKind.BlankNode) _nodes.Add(quad.Object);
        if (!terms.Dictionary.TryFindTripleTerm(quad.Subject, quad.Predicate, quad.Object, out uint triple)) return;
        _reifiers.Clear();
        _graph.AddSubjects(WellKnownTerms.RdfReifies, triple, _reifiers);
        for (int i = 0; i < _reifiers.Count; i++) _nodes.Add(_reifiers[i]);
    }
}
