using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Turns the facts of all articles into one dataset: each article's assertions and citations in its own graph, labels and types in the default graph.</summary>
internal sealed class GraphAssembler
{
    private readonly Dataset _dataset = new();
    private readonly IriMinter _minter;
    private readonly DomainKnowledge _knowledge;
    private readonly RdfVersion _version;
    private readonly LabelCollector _labels = new();
    private readonly Dictionary<NodeAssertion, Iri> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Iri, decimal> _eventConfidence = [];

    public GraphAssembler(IriMinter minter, DomainKnowledge knowledge, RdfVersion version)
    {
        _minter = minter;
        _knowledge = knowledge;
        _version = version;
    }

    /// <summary>The dataset of these articles; they come ordered by slug.</summary>
    public Dataset Assemble(IReadOnlyList<ArticleDraft> drafts)
    {
        drafts = new StatementJoiner(_minter).Join(drafts);
        foreach (var node in drafts.SelectMany(draft => draft.Nodes))
        {
            foreach (var assertion in node.Assertions)
                _nodes[assertion] = node.Iri;
            if (node.IsEntity)
                _eventConfidence[node.Iri] = Math.Max(_eventConfidence.GetValueOrDefault(node.Iri), node.Confidence);
        }

        foreach (var draft in drafts)
            Write(draft);
        _labels.Write(_dataset, _minter, _knowledge);
        new Reconciliation(_dataset, _minter).Write(drafts, _nodes);
        return _dataset;
    }

    private void Write(ArticleDraft draft)
    {
        var graph = _minter.Article(draft.Facts.Context.Article.Slug);
        var evidence = new EvidenceWriter(_dataset, draft.Facts.Context.Article, graph, _minter, draft.Places);
        _labels.AddArticle(draft.Facts.Context.Article, graph);
        foreach (var (entity, places) in draft.Mentions)
        {
            foreach (var place in places)
                _dataset.Add(_minter.Entity(entity), ProvVocabulary.WasDerivedFrom, evidence[place], graph);
        }

        foreach (var (entity, form) in draft.Labels)
            _labels.Add(entity, form);
        foreach (var edge in draft.Edges)
            WriteEdge(edge, graph, evidence);
        foreach (var node in draft.Nodes)
            WriteNode(node, graph, evidence, draft.Facts.Orphans);
    }

    private void WriteEdge(EdgeDraft edge, Iri graph, EvidenceWriter evidence)
    {
        var subject = edge.Subject ?? graph;
        var value = Term(edge.Value);
        _dataset.Add(subject, edge.Predicate, value, graph);
        var reifier = _minter.Hashed("assertion", graph.Value, subject.ToString(), edge.Predicate.Value, value.ToString());
        if (_version == RdfVersion.Rdf12)
        {
            _dataset.Add(reifier, RdfVocabulary.Reifies, new TripleTerm(subject, edge.Predicate, value), graph);
        }
        else
        {
            _dataset.Add(reifier, RdfVocabulary.Type, RdfVocabulary.Statement, graph);
            _dataset.Add(reifier, RdfVocabulary.Subject, subject, graph);
            _dataset.Add(reifier, RdfVocabulary.Predicate, edge.Predicate, graph);
            _dataset.Add(reifier, RdfVocabulary.Object, value, graph);
        }

        WriteOrigin(reifier, edge.Places, edge.Confidence, edge.Extractor, graph, evidence);
    }

    private void WriteNode(NodeDraft node, Iri graph, EvidenceWriter evidence, ImmutableHashSet<Entity> orphans)
    {
        foreach (var property in node.Properties.Where(property => IsWritten(property.Value, orphans)))
            _dataset.Add(node.Iri, property.Predicate, Term(property.Value), graph);
        if (!node.IsEntity)
            _labels.AddType(node.Iri, node.Assertions[0].Class);
        var confidence = node.IsEntity ? _eventConfidence[node.Iri] : node.Confidence;
        WriteOrigin(node.Iri, node.Places, confidence, node.Assertions[0].Extractor, graph, evidence);
    }

    private void WriteOrigin(Iri node, IEnumerable<SourceEvidence> places, decimal confidence, ExtractorIdentity extractor, Iri graph, EvidenceWriter evidence)
    {
        foreach (var place in places)
            _dataset.Add(node, ProvVocabulary.WasDerivedFrom, evidence[place], graph);
        _dataset.Add(node, Kg.Term("confidence"), Literal.Decimal(decimal.Round(confidence, 2) + 0.00m), graph);
        _dataset.Add(node, ProvVocabulary.WasGeneratedBy, _minter.Extractor(extractor), graph);
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
