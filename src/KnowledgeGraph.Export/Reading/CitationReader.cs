using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Finds the sentences behind a node or an edge: from node or reifier over <c>prov:wasDerivedFrom</c> to Web Annotation selectors.</summary>
/// <remarks>Web Annotation Data Model sections 4 and 4.2; RDF 1.1 Schema section 5.3 (reification), RDF 1.2 Concepts section 1.5 (reifying triples).</remarks>
internal sealed class CitationReader
{
    private readonly GraphRows _rows;
    private readonly Lazy<ILookup<(uint Subject, uint Predicate, uint Object), uint>> _reifiers;

    public CitationReader(GraphRows rows)
    {
        _rows = rows;
        _reifiers = new(rows.Reifiers);
    }

    /// <summary>The sentences of a node, in the order of articles and text.</summary>
    public IReadOnlyList<Citation> Of(Term node) => Read([node]);

    /// <summary>The sentences of an edge, in the order of articles and text.</summary>
    public IReadOnlyList<Citation> Of(Triple edge) => Read(Reifiers(edge));

    /// <summary>Those who cite an edge.</summary>
    public IEnumerable<Term> Reifiers(Triple edge) => _rows.Find(edge, out var numbers) ? _reifiers.Value[numbers].Select(_rows.Term) : [];

    private List<Citation> Read(IEnumerable<Term> nodes) =>
    [
        .. nodes.SelectMany(node => _rows.Objects(node, ProvVocabulary.WasDerivedFrom)).Distinct().Select(Read).OfType<Citation>().Distinct()
            .OrderBy(citation => citation.Article).ThenBy(citation => citation.Start).ThenBy(citation => citation.Sentence, StringComparer.Ordinal),
    ];

    private Citation? Read(Term evidence)
    {
        var selectors = _rows.Objects(evidence, OaVocabulary.HasSelector);
        string? sentence = selectors.Where(selector => _rows.Objects(selector, OaVocabulary.Exact).Count > 0)
            .Select(selector => Text(selector, OaVocabulary.Prefix) + Text(selector, OaVocabulary.Exact) + Text(selector, OaVocabulary.Suffix))
            .OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).FirstOrDefault();
        if (sentence is null) return null;
        long start = selectors.Select(selector => Text(selector, OaVocabulary.Start))
            .Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long at) ? at : long.MaxValue).Min();
        return new Citation(_rows.Objects(evidence, OaVocabulary.HasSource).Order().FirstOrDefault(), start, Words.OneLine(sentence));
    }

    private string Text(Term node, Iri property) => _rows.Objects(node, property).OfType<Literal>().Select(literal => literal.LexicalForm).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";
}
