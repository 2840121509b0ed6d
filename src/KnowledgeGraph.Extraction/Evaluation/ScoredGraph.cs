using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A graph as the scorer looks at it: literals by their text alone, labels normalised, classes of the news vocabulary by local name. Immutable.</summary>
internal sealed class ScoredGraph
{
    private readonly Dictionary<(Term, string), List<Term>> _objects = [];
    private readonly Dictionary<string, List<(Term Subject, Term Object)>> _pairs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Term, HashSet<string>> _classes = [];
    private readonly SortedDictionary<Term, HashSet<string>> _labels = [];

    public ScoredGraph(IEnumerable<Triple> triples)
    {
        foreach (var (subject, predicate, value) in triples)
        {
            if (predicate == RdfVocabulary.Type && value is Iri type && LocalName(type) is { } name)
                Set(_classes, subject).Add(name);
            else if (predicate == RdfsVocabulary.Label || predicate == SkosVocabulary.PrefLabel || predicate == SkosVocabulary.AltLabel)
                Set(_labels, subject).Add(LabelText.Normalize(TextOf(value)));
            else if (LocalName(predicate) is { } property)
                Add(subject, property, value is Literal literal ? Literal.String(literal.LexicalForm) : value);
        }
    }

    /// <summary>Everything that has a class, in the order of terms, with the local names of its classes.</summary>
    public IEnumerable<KeyValuePair<Term, HashSet<string>>> Classed => _classes;

    /// <summary>The normalised labels of a node.</summary>
    public IReadOnlyCollection<string> Labels(Term node) => _labels.TryGetValue(node, out var labels) ? labels : [];

    /// <summary>The local names of a node's classes.</summary>
    public IReadOnlySet<string> Classes(Term node) => _classes.TryGetValue(node, out var classes) ? classes : EmptyNames;

    /// <summary>The nodes of this very class.</summary>
    public IEnumerable<Term> Nodes(string @class) => _classes.Where(pair => pair.Value.Contains(@class)).Select(pair => pair.Key);

    /// <summary>The values of a property of the news vocabulary, by local name.</summary>
    public IEnumerable<Term> Objects(Term subject, string property) => _objects.TryGetValue((subject, property), out var values) ? values : [];

    /// <summary>All subjects and objects of a property of the news vocabulary, by local name.</summary>
    public IEnumerable<(Term Subject, Term Object)> Pairs(string property) => _pairs.TryGetValue(property, out var pairs) ? pairs : [];

    /// <summary>A node by its longest label, a text in quotation marks.</summary>
    public string Show(Term term) => term is Literal literal ? $"\"{literal.LexicalForm}\"" : Labels(term).OrderByDescending(label => label.Length).ThenBy(label => label, StringComparer.Ordinal).FirstOrDefault() ?? term.ToString();

    /// <summary>What a literal or an IRI says, without quotation marks, language, datatype or brackets.</summary>
    public static string TextOf(Term term) => term switch
    {
        Literal literal => literal.LexicalForm,
        Iri iri => iri.Value,
        _ => term.ToString(),
    };

    private static HashSet<string> EmptyNames { get; } = [];

    private static string? LocalName(Iri iri) => iri.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal) ? iri.Value[Kg.Namespace.Length..] : null;

    private static HashSet<string> Set(SortedDictionary<Term, HashSet<string>> sets, Term key)
    {
        if (!sets.TryGetValue(key, out var set))
            sets[key] = set = new HashSet<string>(StringComparer.Ordinal);
        return set;
    }

    private void Add(Term subject, string property, Term value)
    {
        if (!_objects.TryGetValue((subject, property), out var values))
            _objects[(subject, property)] = values = [];
        values.Add(value);
        if (!_pairs.TryGetValue(property, out var pairs))
            _pairs[property] = pairs = [];
        pairs.Add((subject, value));
    }
}
