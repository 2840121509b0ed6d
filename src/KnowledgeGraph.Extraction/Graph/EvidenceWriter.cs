using System.Globalization;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Writes the citations of one article into its graph: each place once, whoever cites it (Web Annotation Data Model sections 3.2, 4.2.4 and 4.2.5).</summary>
internal sealed class EvidenceWriter
{
    private readonly GraphQuads _quads;
    private readonly Article _article;
    private readonly Iri _graph;
    private readonly Dictionary<SourceEvidence, Iri> _written = [];

    /// <summary>Gives every place its address at once, so that the ordinal among equal texts does not depend on who cites it first, and writes it.</summary>
    public EvidenceWriter(GraphQuads quads, Article article, Iri graph, IriMinter minter, IEnumerable<SourceEvidence> places)
    {
        _quads = quads;
        _article = article;
        _graph = graph;
        var equals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in places.Distinct()
            .OrderBy(place => place.Stretches[0].Span.Start).ThenBy(place => place.Stretches[^1].Span.End).ThenBy(place => place.Stretches.Length))
        {
            var text = place.TextIn(article.Source);
            var ordinal = equals[text] = equals.GetValueOrDefault(text) + 1;
            var iri = minter.Hashed("evidence", article.Slug, text, ordinal.ToString(CultureInfo.InvariantCulture));
            _written[place] = iri;
            Write(iri, place);
        }
    }

    /// <summary>The address of a place.</summary>
    public Iri this[SourceEvidence place] => _written[place];

    private void Write(Iri iri, SourceEvidence place)
    {
        _quads.Add(iri, RdfVocabulary.Type, OaVocabulary.SpecificResource, _graph);
        _quads.Add(iri, OaVocabulary.HasSource, _graph, _graph);
        var label = "e" + iri.Value[(iri.Value.LastIndexOf('/') + 1)..];
        for (var i = 0; i < place.Stretches.Length; i++)
        {
            var suffix = i == 0 ? "" : (i + 1).ToString(CultureInfo.InvariantCulture);
            WriteSelectors(iri, place.Stretches[i], label, suffix);
        }
    }

    private void WriteSelectors(Iri iri, CitedStretch stretch, string label, string suffix)
    {
        var (span, sentence) = stretch;
        var position = new BlankNode(label + "p" + suffix);
        _quads.Add(iri, OaVocabulary.HasSelector, position, _graph);
        _quads.Add(position, RdfVocabulary.Type, OaVocabulary.TextPositionSelector, _graph);
        _quads.Add(position, OaVocabulary.Start, Literal.Integer(span.Start), _graph);
        _quads.Add(position, OaVocabulary.End, Literal.Integer(span.End), _graph);
        var quote = new BlankNode(label + "q" + suffix);
        _quads.Add(iri, OaVocabulary.HasSelector, quote, _graph);
        _quads.Add(quote, RdfVocabulary.Type, OaVocabulary.TextQuoteSelector, _graph);
        _quads.Add(quote, OaVocabulary.Exact, Literal.String(span.Of(_article.Source)), _graph);
        if (sentence.Start < span.Start)
            _quads.Add(quote, OaVocabulary.Prefix, Literal.String(_article.Source[sentence.Start..span.Start]), _graph);
        if (span.End < sentence.End)
            _quads.Add(quote, OaVocabulary.Suffix, Literal.String(_article.Source[span.End..sentence.End]), _graph);
    }
}
