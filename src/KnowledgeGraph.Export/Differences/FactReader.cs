using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Reads the facts of a graph: edges of named things, and nodes without a name with all that is said of them. What says where facts come from is no fact.</summary>
internal sealed class FactReader
{
    private const int MostDepth = 3;

    private static readonly HashSet<Iri> NoFacts =
    [
        RdfVocabulary.Type, RdfsVocabulary.Label, SkosVocabulary.PrefLabel, SkosVocabulary.AltLabel, OwlVocabulary.SameAs, ProvVocabulary.WasDerivedFrom, ProvVocabulary.WasGeneratedBy, KgTerms.Confidence,
    ];

    private readonly Dataset _data;
    private readonly NewsGraph _graph;
    private readonly NamedThings _things;
    private readonly Provenance _provenance;
    private readonly FactWording _wording;
    private readonly Func<Term, Term> _identity;

    /// <param name="data">The graph.</param>
    /// <param name="graph">The same, read as news.</param>
    /// <param name="things">Its named things.</param>
    /// <param name="identity">The term under which a named thing is known in both graphs that are compared.</param>
    public FactReader(Dataset data, NewsGraph graph, NamedThings things, Func<Term, Term> identity)
    {
        (_data, _graph, _things, _identity) = (data, graph, things, identity);
        _provenance = new Provenance(data);
        _wording = new FactWording(graph, things.Contains);
    }

    /// <summary>All facts by key; one that is said several times has all its sources.</summary>
    public SortedDictionary<string, StatedFact> Read()
    {
        var facts = new SortedDictionary<string, StatedFact>(StringComparer.Ordinal);
        foreach (var about in _data.Union().Where(triple => !_provenance.IsMachinery(triple.Subject)).Order().GroupBy(triple => triple.Subject))
        {
            if (_graph.Article(about.Key) is not null) continue;
            var stated = about.Where(triple => !NoFacts.Contains(triple.Predicate)).ToList();
            foreach (var fact in _things.Contains(about.Key) ? stated.Select(Edge) : Node(about.Key, stated))
                facts[fact.Key] = facts.TryGetValue(fact.Key, out var known) ? known.With(fact) : fact;
        }

        return facts;
    }

    private StatedFact Edge(Triple edge)
    {
        string subject = _identity(edge.Subject).ToString(), start = $"{subject} {edge.Predicate}";
        ImmutableHashSet<string> parts = edge.Object is Literal ? [start] : [];
        return new StatedFact(_graph.PropertyWords(edge.Predicate), $"{start} {Key(edge.Object, 0)}", _wording.Edge(edge), parts, Sources(edge), Confidence(_provenance.Reifiers(edge)));
    }

    private IEnumerable<StatedFact> Node(Term node, List<Triple> stated)
    {
        string? className = _data.Objects(node, RdfVocabulary.Type).OfType<Iri>().Select(KgTerms.LocalName).OrderBy(name => !FactWording.Knows(name)).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        if (className is null || stated.Count == 0) yield break;
        var properties = stated.Select(triple => (triple.Predicate, triple.Object)).ToList();
        if (_data.Object(node, RdfsVocabulary.Label) is Literal label) properties.Add((RdfsVocabulary.Label, label));
        var parts = Parts(stated, 0).ToImmutableHashSet(StringComparer.Ordinal);
        yield return new StatedFact(className, $"{className} {string.Join(' ', parts.Order(StringComparer.Ordinal))}", _wording.Node(className, properties), parts, Sources(_graph.Citations(node)), Confidence([node]));
    }

    private IEnumerable<string> Parts(IEnumerable<Triple> stated, int depth) =>
        stated.Where(triple => !NoFacts.Contains(triple.Predicate)).Select(triple => $"{triple.Predicate} {Key(triple.Object, depth)}");

    /// <summary>A value by what it is; a node without a name by what is said of it.</summary>
    private string Key(Term value, int depth) => value switch
    {
        Literal => value.ToString(),
        _ when _things.Contains(value) => _identity(value).ToString(),
        _ when depth < MostDepth && _data.Match(value).Any() => $"({string.Join(' ', Parts(_data.Match(value).Select(quad => quad.Triple).Distinct(), depth + 1).Order(StringComparer.Ordinal))})",
        Iri => value.ToString(),
        _ => "_",
    };

    /// <summary>The sentences of an edge; where it has none of its own, as edges of an event, those of its subject.</summary>
    private ImmutableArray<CitedSentence> Sources(Triple edge)
    {
        var own = _graph.Citations(edge);
        return own.Any(citation => citation.Sentence.Length > 0) || _graph.Citations(edge.Subject) is not { Count: > 0 } others ? Sources(own) : Sources(others);
    }

    private ImmutableArray<CitedSentence> Sources(IEnumerable<Citation> citations) => [.. citations.Select(Source).Distinct()];

    private CitedSentence Source(Citation citation)
    {
        var article = _graph.Article(citation.Article);
        string title = article is null ? "" : article.Source.Length > 0 ? $"{article.Headline} ({article.Source})" : article.Headline;
        return new CitedSentence(citation.Article is null ? "" : _identity(citation.Article) is Iri iri ? iri.Value : "", title, citation.Sentence);
    }

    private string Confidence(IEnumerable<Term> nodes) =>
        nodes.SelectMany(node => _data.Objects(node, KgTerms.Confidence)).OfType<Literal>().Select(literal => literal.LexicalForm).Max(StringComparer.Ordinal) ?? "";
}
