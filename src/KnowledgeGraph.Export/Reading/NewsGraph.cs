using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A dataset read as news: names, classes, articles and sentences. Every answer is in the order of terms, whatever order the quads came in.</summary>
internal sealed class NewsGraph
{
    private static readonly (Iri Property, string Words)[] DatesOfAgreements =
    [
        (KgTerms.SignedOn, "signed"), (KgTerms.ConcludedOn, "concluded"), (KgTerms.EnactedOn, "enacted"), (KgTerms.RevisedOn, "revised"), (KgTerms.ExpiresOn, "expires"),
    ];

    private readonly Dataset _data;
    private readonly GraphRows _rows;
    private readonly Classifier _classifier;
    private readonly CitationReader _citations;
    private readonly Dictionary<Term, ArticleFacts> _articles;

    public NewsGraph(Dataset data)
    {
        _data = data;
        _rows = new GraphRows(data.Snapshot());
        _classifier = new Classifier(data);
        _citations = new CitationReader(_rows);
        Articles = [.. Instances(KgTerms.Article).Select(ReadArticle).OrderBy(article => article.Date, StringComparer.Ordinal).ThenBy(article => article.Node)];
        _articles = Articles.ToDictionary(article => article.Node);
    }

    /// <summary>The articles, by date, then IRI.</summary>
    public IReadOnlyList<ArticleFacts> Articles { get; }

    public ArticleFacts? Article(Term? node) => node is not null && _articles.TryGetValue(node, out var article) ? article : null;

    /// <summary>The local name of a node's most telling class; null for what is not drawn.</summary>
    public string? ClassName(Term node) => _classifier.Classify(node)?.ClassName;

    /// <summary>Everything that has a class and is drawn, in the order of terms.</summary>
    public IEnumerable<(Term Node, DiagramKind Kind, string ClassName)> Things() =>
        _rows.Objects(RdfVocabulary.Type).Where(Classifier.IsOwn).SelectMany(_data.Instances).Distinct().Order()
            .Select(node => (Node: node, Class: _classifier.Classify(node)))
            .Where(thing => thing.Class is not null).Select(thing => (thing.Node, thing.Class!.Value.Kind, thing.Class.Value.ClassName));

    /// <summary>All relations between two of these things, each once, in the order of terms.</summary>
    public IEnumerable<Triple> Relations(IEnumerable<Term> things) => _rows.Between(things).Order();

    public IReadOnlyList<Term> Instances(Iri type) => [.. _data.Instances(type).Order()];

    public IReadOnlyList<Term> Objects(Term node, Iri property) => [.. _rows.Objects(node, property).Order()];

    public IReadOnlyList<Term> Subjects(Iri property, Term value) => [.. _data.Subjects(property, value).Order()];

    /// <summary>The least literal of a property; empty where there is none.</summary>
    public string Text(Term node, Iri property) => Texts(node, property).FirstOrDefault() ?? "";

    public IEnumerable<string> Texts(Term node, Iri property) =>
        _rows.Objects(node, property).OfType<Literal>().Order().Select(literal => Words.OneLine(literal.LexicalForm)).Distinct();

    /// <summary>The local name of the least IRI of a property; empty where there is none.</summary>
    public string Name(Term node, Iri property) => Objects(node, property).OfType<Iri>().Select(KgTerms.LocalName).FirstOrDefault() ?? "";

    /// <summary>What happened to an agreement or law on which day, as the dataset writes it.</summary>
    public IEnumerable<(string Words, string Day)> AgreementDates(Term node) => DatesOfAgreements.SelectMany(date => Texts(node, date.Property).Select(day => (date.Words, day)));

    public string Label(Term node)
    {
        string label = Text(node, SkosVocabulary.PrefLabel);
        if (label.Length == 0) label = Text(node, RdfsVocabulary.Label);
        return label.Length > 0 ? label : node is Iri iri ? Words.FromCamelCase(KgTerms.LocalName(iri)) : "unnamed";
    }

    public IEnumerable<string> Labels(Term node) => [Label(node), .. Texts(node, SkosVocabulary.AltLabel)];

    /// <summary>A property in words: its label in the dataset, or else its local name taken apart.</summary>
    public string PropertyWords(Iri property)
    {
        string label = Text(property, RdfsVocabulary.Label);
        return label.Length > 0 ? label : Words.FromCamelCase(KgTerms.LocalName(property));
    }

    public IReadOnlyList<Citation> Citations(Term node) => new LaterCitations(() => _citations.Of(node));

    /// <summary>The sentences of an edge; where it has no reifier, one without text for each article that asserts it.</summary>
    public IReadOnlyList<Citation> Citations(Triple edge) => new LaterCitations(() => Read(edge));

    /// <summary>The highest confidence that is said of a node; null where nothing is said.</summary>
    public decimal? Confidence(Term node) => Confidence([node]);

    /// <summary>The highest confidence of those who cite an edge; null where nobody says.</summary>
    public decimal? Confidence(Triple edge) => Confidence(_citations.Reifiers(edge));

    /// <summary>The highest confidence that is said of several nodes or reifiers; null where nothing is said.</summary>
    public decimal? Confidence(IEnumerable<Term> nodes) => nodes.SelectMany(node => _rows.Objects(node, KgTerms.Confidence)).OfType<Literal>()
        .Select(value => decimal.TryParse(value.LexicalForm, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : (decimal?)null).Max();

    private IReadOnlyList<Citation> Read(Triple edge)
    {
        var found = _citations.Of(edge);
        if (found.Count > 0) return found;
        return [.. _data.Match(edge.Subject, edge.Predicate, edge.Object).Select(quad => quad.Graph).Where(graph => Article(graph) is not null)
            .Order().Select(graph => new Citation(graph, 0, ""))];
    }

    private ArticleFacts ReadArticle(Term node)
    {
        string publisher = Text(node, SchemaVocabulary.Publisher);
        if (publisher.Length == 0 && Objects(node, SchemaVocabulary.Publisher) is [var named, ..]) publisher = Label(named);
        string headline = Text(node, SchemaVocabulary.Headline);
        return new ArticleFacts(node, headline.Length > 0 ? headline : Label(node), publisher, Text(node, SchemaVocabulary.DatePublished), WebAddress.Of(_rows.Objects(node, SchemaVocabulary.Url)));
    }
}
