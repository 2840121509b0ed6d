using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What a dataset says about where it comes from: evidences, their selectors, reifiers and extractors. None of these is a node of a property graph.</summary>
/// <remarks>Web Annotation Data Model sections 4 and 4.2; RDF 1.1 Schema section 5.3, RDF 1.2 Concepts section 1.5; PROV-O.</remarks>
internal sealed class Provenance
{
    private readonly Dataset _data;
    private readonly HashSet<Term> _machinery = [];
    private readonly Dictionary<Triple, List<Term>> _reifiers = [];

    public Provenance(Dataset data)
    {
        _data = data;
        NoteReifiers();
        var evidences = data.Match(null, OaVocabulary.HasSelector).Select(quad => quad.Subject).Concat(data.Instances(OaVocabulary.SpecificResource)).ToHashSet();
        _machinery.UnionWith(evidences);
        _machinery.UnionWith(data.Match(null, OaVocabulary.HasSelector).Select(quad => quad.Object));
        var cited = data.Match(null, ProvVocabulary.WasDerivedFrom).Where(quad => evidences.Contains(quad.Object)).Select(quad => quad.Subject).Concat(_reifiers.Values.SelectMany(list => list)).ToHashSet();
        _machinery.UnionWith(data.Match(null, ProvVocabulary.WasGeneratedBy).Where(quad => cited.Contains(quad.Subject)).Select(quad => quad.Object));
    }

    /// <summary>Whether something only says where other things come from.</summary>
    public bool IsMachinery(Term term) => _machinery.Contains(term);

    /// <summary>The reifiers of a triple, in the order of terms.</summary>
    public IReadOnlyList<Term> Reifiers(Triple triple) => _reifiers.TryGetValue(triple, out var list) ? [.. list.Distinct().Order()] : [];

    /// <summary>What the evidences of these nodes or reifiers cite, by article and place.</summary>
    public IReadOnlyList<EvidenceText> Evidences(IEnumerable<Term> nodes) =>
    [
        .. nodes.SelectMany(node => _data.Objects(node, ProvVocabulary.WasDerivedFrom)).Where(IsMachinery).Distinct().Select(Read)
            .OrderBy(evidence => evidence.Article, StringComparer.Ordinal).ThenBy(evidence => evidence.Start).ThenBy(evidence => evidence.End)
            .ThenBy(evidence => evidence.Text, StringComparer.Ordinal),
    ];

    /// <summary>The names of what found a node or reifier, in order.</summary>
    public IEnumerable<string> Extractors(Term node) =>
        _data.Objects(node, ProvVocabulary.WasGeneratedBy).Where(IsMachinery).Order()
            .Select(extractor => Least(extractor, RdfsVocabulary.Label) ?? (extractor is Iri iri ? KgTerms.LocalName(iri) : PropertyValue.IdOf(extractor)));

    private void NoteReifiers()
    {
        foreach (var quad in _data.Match(null, RdfVocabulary.Reifies))
        {
            if (quad.Object is TripleTerm triple) Note(new Triple(triple.Subject, triple.Predicate, triple.Object), quad.Subject);
        }

        foreach (var reifier in _data.Instances(RdfVocabulary.Statement))
        {
            if (_data.Object(reifier, RdfVocabulary.Subject) is { } subject && _data.Object(reifier, RdfVocabulary.Predicate) is Iri predicate
                && _data.Object(reifier, RdfVocabulary.Object) is { } value) Note(new Triple(subject, predicate, value), reifier);
        }
    }

    private void Note(Triple triple, Term reifier)
    {
        if (!_reifiers.TryGetValue(triple, out var list)) _reifiers[triple] = list = [];
        list.Add(reifier);
        _machinery.Add(reifier);
    }

    private EvidenceText Read(Term evidence)
    {
        var selectors = _data.Objects(evidence, OaVocabulary.HasSelector).ToList();
        var quotes = selectors.Where(selector => _data.Object(selector, OaVocabulary.Exact) is not null)
            .Select(selector => (Exact: Least(selector, OaVocabulary.Exact)!, Before: Least(selector, OaVocabulary.Prefix) ?? "", After: Least(selector, OaVocabulary.Suffix) ?? ""))
            .OrderBy(quote => quote.Before.Length).ThenBy(quote => quote.Before + quote.Exact, StringComparer.Ordinal).ToList();
        string article = _data.Objects(evidence, OaVocabulary.HasSource).Order().Select(PropertyValue.IdOf).FirstOrDefault() ?? "";
        string sentence = quotes.Select(quote => quote.Before + quote.Exact + quote.After).MaxBy(text => text.Length) ?? "";
        var starts = Numbers(selectors, OaVocabulary.Start);
        var ends = Numbers(selectors, OaVocabulary.End);
        return new EvidenceText(article, string.Join(" … ", quotes.Select(quote => quote.Exact)), sentence, starts.DefaultIfEmpty(-1).Min(), ends.DefaultIfEmpty(-1).Max());
    }

    private List<long> Numbers(IEnumerable<Term> selectors, Iri property) =>
    [
        .. selectors.SelectMany(selector => _data.Objects(selector, property)).OfType<Literal>()
            .Select(literal => long.TryParse(literal.LexicalForm, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : -1).Where(number => number >= 0),
    ];

    private string? Least(Term node, Iri property) =>
        _data.Objects(node, property).OfType<Literal>().Select(literal => literal.LexicalForm).Order(StringComparer.Ordinal).FirstOrDefault();
}
