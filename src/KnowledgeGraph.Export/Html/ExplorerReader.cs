using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Reads a dataset of the news vocabulary into what the page shows: things, relations, sentences, articles. Texts stay as they are.</summary>
internal sealed class ExplorerReader
{
    private readonly Dataset _data;
    private readonly NewsGraph _news;
    private readonly Provenance _provenance;
    private readonly CitedPlaceReader _places;
    private readonly Identifiers _ids = new();
    private readonly List<ExplorerNode> _nodes = [];
    private readonly Dictionary<Term, int> _numbers = [];

    private ExplorerReader(Dataset data)
    {
        _data = data;
        _news = new NewsGraph(data);
        _provenance = new Provenance(data);
        _places = new CitedPlaceReader(data, _news.Articles.Index().ToDictionary(pair => pair.Item.Node, pair => pair.Index));
    }

    public static ExplorerGraph Read(Dataset data, string? title)
    {
        var reader = new ExplorerReader(data);
        reader.ReadNodes();
        var edges = new ExplorerEdgeReader(data, reader._news, reader._provenance, reader._places, reader._numbers, reader._nodes).Edges();
        int count = reader._news.Articles.Count;
        string usual = count == 1 ? reader._news.Articles[0].Headline : string.Create(CultureInfo.InvariantCulture, $"Who says what: relations reported in {count} articles");
        return new ExplorerGraph(title ?? usual, [.. reader._news.Articles.Select(reader.Article)], reader._places.Places, reader._nodes, edges);
    }

    private void ReadNodes()
    {
        var labels = new ExplorerLabels(_data, _news);
        var things = _news.Things().ToList();
        foreach (var (index, thing) in things.Index()) _numbers[thing.Node] = index;
        foreach (var (term, kind, _) in things)
        {
            var values = _data.Match(term).Select(quad => quad.Triple).Distinct().Order().Where(IsValue).ToList();
            _nodes.Add(new ExplorerNode(_ids.Of(term), term, kind, labels.Of(term, kind))
            {
                Classes = Classes(term),
                Values = values,
                Citations = _places.Of([term, .. values.SelectMany(_provenance.Reifiers)]),
                Confidence = _news.Confidence(term),
                Stance = kind == DiagramKind.Statement ? StanceWords.Parse(_news.Name(term, KgTerms.Stance)) : DiagramStance.Neutral,
            });
        }
    }

    private bool IsValue(Triple triple) =>
        triple.Predicate != RdfVocabulary.Type && triple.Predicate != KgTerms.Confidence && triple.Object is Literal or Iri && !_numbers.ContainsKey(triple.Object) && !_provenance.IsMachinery(triple.Object);

    private IReadOnlyList<Iri> Classes(Term term) =>
    [
        .. _data.Objects(term, RdfVocabulary.Type).OfType<Iri>().Distinct()
            .OrderBy(type => ProjectionTables.ClassRanks.GetValueOrDefault(KgTerms.LocalName(type), int.MaxValue)).ThenBy(type => type.Value, StringComparer.Ordinal),
    ];

    private ExplorerArticle Article(ArticleFacts facts)
    {
        string url = _data.Objects(facts.Node, SchemaVocabulary.Url).Select(value => value is Literal text ? text.LexicalForm : (value as Iri)?.Value ?? "").Where(IsWebAddress).Order(StringComparer.Ordinal).FirstOrDefault("");
        string authors = string.Join(", ", _data.Objects(facts.Node, SchemaVocabulary.Author).Order().Select(author => author is Literal name ? name.LexicalForm : _news.Label(author)).Distinct());
        string headline = _data.Objects(facts.Node, SchemaVocabulary.Headline).OfType<Literal>().Select(text => text.LexicalForm).Order(StringComparer.Ordinal).FirstOrDefault("");
        return new ExplorerArticle(PropertyValue.IdOf(facts.Node), headline.Length > 0 ? headline : facts.Headline, facts.Publisher, authors, facts.Date, url);
    }

    /// <summary>Whether a link may lead there: <c>javascript:</c> and its like never get onto the page.</summary>
    private static bool IsWebAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
