using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Turns the facts of all articles into one dataset: each article's assertions and citations in its own graph, labels and types in the default graph.</summary>
internal sealed class GraphAssembler
{
    private readonly GraphQuads _quads = new();
    private readonly IriMinter _minter;
    private readonly DomainKnowledge _knowledge;
    private readonly RdfVersion _version;
    private readonly LabelCollector _labels = new();
    private readonly Dictionary<NodeAssertion, Iri> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly StatementJoiner _statements;
    private readonly Dictionary<Iri, decimal> _confidence = [];
    private readonly List<(Iri Node, Iri Graph)> _asserted = [];
    private readonly List<Figure> _figures = [];

    public GraphAssembler(IriMinter minter, DomainKnowledge knowledge, RdfVersion version)
    {
        _minter = minter;
        _knowledge = knowledge;
        _version = version;
        _statements = new StatementJoiner(minter);
    }

    /// <summary>Adds an article; they come ordered by slug. The draft is not needed any more then.</summary>
    public void Add(ArticleDraft draft)
    {
        var joined = _statements.Join(draft);
        foreach (var node in joined.Nodes)
        {
            foreach (var assertion in node.Assertions)
                _nodes[assertion] = node.Iri;
            _confidence[node.Iri] = Math.Max(_confidence.GetValueOrDefault(node.Iri), node.Confidence);
        }

        Write(joined);
        _figures.AddRange(draft.Figures);
        Forget(draft);
    }

    /// <summary>The dataset of the articles that were added, with what is said of all together; nothing can be added then.</summary>
    public Dataset Finish()
    {
        foreach (var (node, graph) in _asserted)
            WriteConfidence(node, _confidence[node], graph);
        _labels.Write(_quads, _minter, _knowledge);
        new Reconciliation(_quads, _minter).Write(_figures);
        return _quads.ToDataset();
    }

    /// <summary>Forgets the nodes of an article, but for those that a statement names: a later article may report the same statement.</summary>
    private void Forget(ArticleDraft draft)
    {
        var named = draft.Nodes.Where(node => node.Assertions[0].Class == Kg.Statement).SelectMany(node => node.Properties)
            .Select(property => property.Value).OfType<AssertedValue.OfNode>().Select(value => value.Node).ToHashSet();
        foreach (var assertion in draft.Nodes.SelectMany(node => node.Assertions).Where(assertion => !named.Contains(assertion)))
            _nodes.Remove(assertion);
    }

    private void Write(ArticleDraft draft)
    {
        var graph = _minter.Article(draft.Article.Slug);
        var evidence = new EvidenceWriter(_quads, draft.Article, graph, _minter, draft.Places);
        _labels.AddArticle(draft.Article, graph);
        foreach (var (entity, places) in draft.Mentions)
        {
            var thing = _minter.Entity(entity);
            foreach (var place in places)
                _quads.Add(thing, ProvVocabulary.WasDerivedFrom, evidence[place], graph);
        }

        foreach (var (entity, form) in draft.Labels)
            _labels.Add(entity, form);
        foreach (var edge in draft.Edges)
            WriteEdge(edge, graph, evidence);
        foreach (var node in draft.Nodes)
            WriteNode(node, graph, evidence, draft.Orphans);
    }

    private void WriteEdge(EdgeDraft edge, Iri graph, EvidenceWriter evidence)
    {
        var subject = edge.Subject ?? graph;
        var value = Term(edge.Value);
        _quads.Add(subject, edge.Predicate, value, graph);
        var reifier = _minter.Reifier(graph, subject, edge.Predicate, value);
        if (_version == RdfVersion.Rdf12)
        {
            _quads.Add(reifier, RdfVocabulary.Reifies, new TripleTerm(subject, edge.Predicate, value), graph);
        }
        else
        {
            _quads.Add(reifier, RdfVocabulary.Type, RdfVocabulary.Statement, graph);
            _quads.Add(reifier, RdfVocabulary.Subject, subject, graph);
            _quads.Add(reifier, RdfVocabulary.Predicate, edge.Predicate, graph);
            _quads.Add(reifier, RdfVocabulary.Object, value, graph);
        }

        WriteConfidence(reifier, edge.Confidence, graph);
        WriteOrigin(reifier, edge.Places, edge.Extractor, graph, evidence);
    }

    private void WriteNode(NodeDraft node, Iri graph, EvidenceWriter evidence, ImmutableHashSet<Entity> orphans)
    {
        foreach (var property in node.Properties.Where(property => IsWritten(property.Value, orphans)))
            _quads.Add(node.Iri, property.Predicate, Term(property.Value), graph);
        if (!node.IsEntity)
            _labels.AddType(node.Iri, node.Assertions[0].Class);
        _asserted.Add((node.Iri, graph));
        WriteOrigin(node.Iri, node.Places, node.Assertions[0].Extractor, graph, evidence);
    }

    private void WriteConfidence(Iri node, decimal confidence, Iri graph) =>
        _quads.Add(node, Kg.Term("confidence"), Literal.Decimal(decimal.Round(confidence, 2) + 0.00m), graph);

    private void WriteOrigin(Iri node, IEnumerable<SourceEvidence> places, ExtractorIdentity extractor, Iri graph, EvidenceWriter evidence)
    {
        foreach (var place in places)
            _quads.Add(node, ProvVocabulary.WasDerivedFrom, evidence[place], graph);
        _quads.Add(node, ProvVocabulary.WasGeneratedBy, _minter.Extractor(extractor), graph);
        _labels.AddExtractor(extractor);
    }

    /// <summary>Whether the value is in the graph: a node or an event that was not sure enough is not.</summary>
    private bool IsWritten(AssertedValue value, ImmutableHashSet<Entity> orphans) => value switch
    {
        AssertedValue.OfNode node => _nodes.ContainsKey(node.Node),
        AssertedValue.OfEntity entity => !orphans.Contains(entity.Entity),
        _ => true,
    };

    private Term Term(AssertedValue value) => value switch
    {
        AssertedValue.OfEntity entity => _minter.Entity(entity.Entity),
        AssertedValue.OfNode node => _nodes[node.Node],
        AssertedValue.OfTerm term => term.Term,
        _ => throw new InvalidOperationException("An asserted value is an entity, a node or a term."),
    };
}
