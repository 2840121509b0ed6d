using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes what the page shows as JSON that may stand inside HTML: no character in it can end the element it stands in.</summary>
/// <remarks>HTML Living Standard section 4.12.1.3, restrictions for contents of script elements: every <c>&lt;</c> is written <c>\u003c</c>.</remarks>
internal sealed class ExplorerJsonWriter : IDisposable
{
    private readonly ExplorerGraph _graph;
    private readonly ExplorerView _view;
    private readonly JsonTextWriter _json;
    private readonly List<Iri> _iris;
    private readonly Dictionary<Iri, int> _numbers;

    private ExplorerJsonWriter(ExplorerGraph graph, ExplorerView view, TextWriter writer)
    {
        (_graph, _view) = (graph, view);
        _json = new JsonTextWriter(writer) { StringEscapeHandling = StringEscapeHandling.EscapeHtml, CloseOutput = false };
        var triples = graph.Nodes.SelectMany(node => node.Values).Concat(graph.Edges.SelectMany(edge => edge.Folded).SelectMany(folded => folded.Triples));
        _iris = [.. triples.SelectMany(Words).Concat(graph.Edges.Select(edge => edge.Predicate).OfType<Iri>()).Concat(graph.Nodes.SelectMany(node => node.Classes)).Distinct().Order()];
        _numbers = _iris.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    }

    public static void Write(ExplorerGraph graph, ExplorerView view, TextWriter writer)
    {
        using var json = new ExplorerJsonWriter(graph, view, writer);
        json.Write();
    }

    public void Dispose() => _json.Close();

    private static IEnumerable<Iri> Words(Triple triple) => triple.Object is Literal literal ? [triple.Predicate, literal.Datatype] : [triple.Predicate];

    private void Write()
    {
        _json.WriteStartObject();
        Text("title", _graph.Title);
        List("articles", _graph.Articles, Article);
        List("places", _graph.Places, Place);
        List("words", _iris, iri => _json.WriteValue(iri.Value));
        PaletteJson.Write(_json);
        List("nodes", _graph.Nodes.Index(), pair => Node(pair.Index, pair.Item));
        List("edges", _graph.Edges, Edge);
        Numbers("start", _view.Start);
        Numbers("focus", _view.Focus);
        Text("theme", _view.Options.Theme == DiagramTheme.Dark ? "dark" : "");
        Text("from", _view.Options.Since ?? "");
        Text("to", _view.Options.Until ?? "");
        if (_view.Options.MinConfidence > 0) Confidence(_view.Options.MinConfidence);
        _json.WriteEndObject();
    }

    private void Article(ExplorerArticle article)
    {
        _json.WriteStartObject();
        Text("iri", article.Iri);
        Text("headline", article.Headline);
        Text("publisher", article.Publisher);
        Text("author", article.Author);
        Text("date", article.Date);
        Text("url", article.Url);
        _json.WriteEndObject();
    }

    /// <summary>Article, offset, sentence, then begin and end of each mark.</summary>
    private void Place(CitedPlace place)
    {
        _json.WriteStartArray();
        _json.WriteValue(place.Article);
        _json.WriteValue(place.Start);
        _json.WriteValue(place.Sentence);
        foreach (var (start, end) in place.Marks)
        {
            _json.WriteValue(start);
            _json.WriteValue(end);
        }

        _json.WriteEndArray();
    }

    private void Node(int number, ExplorerNode node)
    {
        _json.WriteStartObject();
        Text("id", node.Id);
        Text("iri", PropertyValue.IdOf(node.Term));
        Number("kind", (int)node.Kind);
        Text("label", node.Label);
        Numbers("classes", node.Classes.Select(type => _numbers[type]));
        if (node.Values.Count > 0) List("values", node.Values, Value);
        Numbers("cites", node.Citations);
        Confidence(node.Confidence);
        if (node.Kind == DiagramKind.Statement) Number("stance", (int)node.Stance);
        Numbers("at", [_view.Overview[number].X, _view.Overview[number].Y, _view.Whole[number].X, _view.Whole[number].Y]);
        _json.WriteEndObject();
    }

    /// <summary>Property, text, and the datatype; or the language; or nothing where it is a resource.</summary>
    private void Value(Triple triple)
    {
        _json.WriteStartArray();
        _json.WriteValue(_numbers[triple.Predicate]);
        if (triple.Object is Literal literal)
        {
            _json.WriteValue(literal.LexicalForm);
            if (literal.Language is { } language) _json.WriteValue(language);
            else _json.WriteValue(_numbers[literal.Datatype]);
        }
        else
        {
            _json.WriteValue(PropertyValue.IdOf(triple.Object));
        }

        _json.WriteEndArray();
    }

    private void Edge(ExplorerEdge edge)
    {
        _json.WriteStartObject();
        Number("from", edge.From);
        Number("to", edge.To);
        if (edge.Predicate is { } predicate) Number("predicate", _numbers[predicate]);
        Text("words", edge.Words);
        if (edge.Kind != DiagramEdgeKind.Relation) Number("kind", (int)edge.Kind);
        if (edge.Kind == DiagramEdgeKind.Claim) Number("stance", (int)edge.Stance);
        Numbers("cites", edge.Citations);
        Confidence(edge.Confidence);
        if (edge.IsCovered) Number("covered", 1);
        if (edge.Folded.Count > 0) List("folded", edge.Folded, Folded);
        _json.WriteEndObject();
    }

    private void Folded((Term Node, IReadOnlyList<Triple> Triples) folded)
    {
        _json.WriteStartObject();
        Text("iri", PropertyValue.IdOf(folded.Node));
        List("values", folded.Triples, Value);
        _json.WriteEndObject();
    }

    private void Confidence(decimal? value)
    {
        if (value is not { } number) return;
        _json.WritePropertyName("confidence");
        _json.WriteValue((double)number);
    }

    private void Text(string name, string value)
    {
        if (value.Length == 0) return;
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Number(string name, int value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Numbers(string name, IEnumerable<int> values)
    {
        var list = values.ToList();
        if (list.Count > 0) List(name, list, value => _json.WriteValue(value));
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (var item in items) write(item);
        _json.WriteEndArray();
    }
}
