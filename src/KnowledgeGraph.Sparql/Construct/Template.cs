using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;
using QuadPattern = KnowledgeGraph.Sparql.Algebra.QuadPattern;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>A template of CONSTRUCT or of an update. SPARQL 1.1 section 16.2, Update section 3.1.3.</summary>
/// <remarks>Blank nodes are new in each solution. What a solution leaves open, or makes into no quad, is left out.</remarks>
internal sealed class Template
{
    private readonly QueryTerms _terms;
    private readonly SlotMap _slots;
    private readonly Dictionary<BlankNode, int> _numbers = [];
    private readonly ImmutableArray<(TemplateTerm Subject, TemplateTerm Predicate, TemplateTerm Object, TemplateTerm? Graph)> _quads;
    private readonly uint _graph;
    private readonly SolutionBlankNodes _nodes;

    /// <summary>Binds a template to the slots of an evaluation. To be done before the evaluation begins.</summary>
    /// <param name="terms">The terms of the evaluation.</param>
    /// <param name="slots">Its slots.</param>
    /// <param name="quads">The template.</param>
    /// <param name="graph">The id of the graph for quads that name none; 0 is the default graph.</param>
    public Template(QueryTerms terms, SlotMap slots, ImmutableArray<QuadPattern> quads, uint graph = 0)
    {
        (_terms, _slots, _graph) = (terms, slots, graph);
        _quads = [.. quads.Select(quad => (Of(quad.Subject), Of(quad.Predicate), Of(quad.Object), quad.Graph is null ? null : Of(quad.Graph)))];
        _nodes = new SolutionBlankNodes(terms, _numbers.Count);
    }

    public Template(QueryTerms terms, SlotMap slots, ImmutableArray<TriplePattern> triples)
        : this(terms, slots, [.. triples.Select(triple => new QuadPattern(triple.Subject, triple.Predicate, triple.Object, null))])
    {
    }

    /// <summary>Adds the quads of one solution.</summary>
    public void Fill(RowBatch batch, int row, List<QuadIds> target)
    {
        _nodes.Clear();
        foreach (var (subject, predicate, @object, graph) in _quads)
        {
            var quad = new QuadIds(
                subject.In(batch, row, _nodes), predicate.In(batch, row, _nodes), @object.In(batch, row, _nodes), graph is null ? _graph : graph.In(batch, row, _nodes));
            if (graph is not null && !TripleForm.CanNameGraph(_terms, quad.Graph)) continue;
            if (TripleForm.IsTriple(_terms, quad.Subject, quad.Predicate, quad.Object)) target.Add(quad);
        }
    }

    private TemplateTerm Of(PatternTerm term) => term switch
    {
        PatternTerm.OfVariable variable => new TemplateTerm.OfSlot(_slots.Of(variable.Variable)),
        PatternTerm.OfTerm constant => Of(constant.Term),
        PatternTerm.OfTriple triple => new TemplateTerm.OfTriple(Of(triple.Subject), Of(triple.Predicate), Of(triple.Object)),
        _ => throw new ArgumentOutOfRangeException(nameof(term), term, "not a term of a template"),
    };

    private TemplateTerm Of(Term term)
    {
        switch (term)
        {
            case BlankNode node:
                if (!_numbers.TryGetValue(node, out int number)) _numbers.Add(node, number = _numbers.Count);
                return new TemplateTerm.OfBlankNode(number);
            case TripleTerm triple:
                return new TemplateTerm.OfTriple(Of(triple.Subject), Of(triple.Predicate), Of(triple.Object));
            default:
                return new TemplateTerm.OfConstant(_terms.Intern(term));
        }
    }
}
