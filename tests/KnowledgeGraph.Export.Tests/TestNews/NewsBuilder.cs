using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

/// <summary>Builds datasets in the shape that extraction gives: named graphs, reifiers, evidences with selectors, an extractor, confidence.</summary>
internal sealed class NewsBuilder
{
    private const string Kg = "https://w3id.org/newskg/ontology#";
    private const string Kgr = "https://w3id.org/newskg/id/";
    private static readonly Iri Extractor = Iri.Parse(Kgr + "extractor/shallow-1");
    private Iri _article = Iri.Parse(Kgr + "article/none");
    private int _position;
    private int _count;

    public Dataset Data { get; } = [];

    public static Iri Term(string name) => Iri.Parse(Kg + name);

    public static Iri Id(string path) => Iri.Parse(Kgr + path);

    public Iri Article(string slug, string headline, string publisher, string date)
    {
        _article = Id("article/" + slug);
        _position = 0;
        Data.Add(_article, RdfVocabulary.Type, Term("Article"));
        Data.Add(_article, SchemaVocabulary.Headline, Literal.String(headline), _article);
        if (publisher.Length > 0) Data.Add(_article, SchemaVocabulary.Publisher, Literal.String(publisher), _article);
        if (date.Length > 0) Data.Add(_article, SchemaVocabulary.DatePublished, Date(date), _article);
        return _article;
    }

    public Iri Entity(string type, string label, params string[] others)
    {
        string slug = new([.. label.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        var entity = Id($"{type.ToLowerInvariant()}/{slug}");
        Data.Add(entity, RdfVocabulary.Type, Term(type));
        Data.Add(entity, SkosVocabulary.PrefLabel, Literal.String(label));
        Data.Add(entity, RdfsVocabulary.Label, Literal.String(label));
        foreach (string other in others) Data.Add(entity, SkosVocabulary.AltLabel, Literal.String(other));
        return entity;
    }

    /// <summary>A direct edge with its reifier.</summary>
    public void Edge(Iri subject, string property, Term value, string sentence)
    {
        Data.Add(subject, Term(property), value, _article);
        var reifier = Id($"reifier/{++_count:D4}");
        Data.Add(reifier, RdfVocabulary.Type, RdfVocabulary.Statement, _article);
        Data.Add(reifier, RdfVocabulary.Subject, subject, _article);
        Data.Add(reifier, RdfVocabulary.Predicate, Term(property), _article);
        Data.Add(reifier, RdfVocabulary.Object, value, _article);
        Cite(reifier, sentence);
    }

    /// <summary>An n-ary node with its evidence.</summary>
    public Iri Node(string type, string sentence, params (string Property, Term Value)[] values)
    {
        var node = Id($"{type.ToLowerInvariant()}/{++_count:D4}");
        Data.Add(node, RdfVocabulary.Type, Term(type));
        foreach (var (property, value) in values) Data.Add(node, Term(property), value, _article);
        Cite(node, sentence);
        return node;
    }

    public void Tenure(Iri person, Iri office, bool isFormer, string sentence)
    {
        Node("Tenure", sentence, ("holder", person), ("office", office), ("former", Literal.Boolean(isFormer)));
        if (!isFormer) Edge(person, "holdsOffice", office, sentence);
    }

    /// <summary>A statement; the shortcut edge that goes with its stance is added too.</summary>
    public Iri Say(Iri speaker, string stance, string quote, string paraphrase, string sentence, params Iri[] topics)
    {
        List<(string, Term)> values = [("speaker", speaker), ("stance", Term(stance)), .. topics.Select(topic => ("topic", (Term)topic))];
        if (quote.Length > 0) values.Add(("quote", Literal.String(quote)));
        if (paraphrase.Length > 0) values.Add(("paraphrase", Literal.String(paraphrase)));
        string? shortcut = stance switch { "Critical" => "criticizes", "Supportive" => "supports", "Denying" => "denies", "Demanding" => "demands", "Proposing" => "proposes", _ => null };
        foreach (var topic in topics)
        {
            if (shortcut is not null) Edge(speaker, shortcut, topic, sentence);
        }

        return Node("Statement", sentence, [.. values]);
    }

    public static Literal Date(string text) => Literal.Typed(text, text.Length switch { 10 => XsdVocabulary.Date, 7 => XsdVocabulary.GYearMonth, _ => XsdVocabulary.GYear });

    private void Cite(Iri node, string sentence)
    {
        var evidence = Id($"evidence/{++_count:D4}");
        var position = Id($"selector/{_count:D4}p");
        var quote = Id($"selector/{_count:D4}q");
        Data.Add(node, ProvVocabulary.WasDerivedFrom, evidence, _article);
        Data.Add(node, ProvVocabulary.WasGeneratedBy, Extractor, _article);
        Data.Add(node, Term("confidence"), Literal.Decimal(0.80m), _article);
        Data.Add(evidence, RdfVocabulary.Type, OaVocabulary.SpecificResource, _article);
        Data.Add(evidence, OaVocabulary.HasSource, _article, _article);
        Data.Add(evidence, OaVocabulary.HasSelector, position, _article);
        Data.Add(evidence, OaVocabulary.HasSelector, quote, _article);
        Data.Add(position, RdfVocabulary.Type, OaVocabulary.TextPositionSelector, _article);
        Data.Add(position, OaVocabulary.Start, Literal.Integer(_position), _article);
        Data.Add(position, OaVocabulary.End, Literal.Integer(_position + sentence.Length), _article);
        Data.Add(quote, RdfVocabulary.Type, OaVocabulary.TextQuoteSelector, _article);
        int cut = sentence.IndexOf(' ', StringComparison.Ordinal) + 1;
        Data.Add(quote, OaVocabulary.Prefix, Literal.String(sentence[..cut]), _article);
        Data.Add(quote, OaVocabulary.Exact, Literal.String(sentence[cut..]), _article);
        Data.Add(quote, OaVocabulary.Suffix, Literal.String(""), _article);
        _position += sentence.Length + 1;
        Data.Add(Extractor, RdfsVocabulary.Label, Literal.String(string.Create(CultureInfo.InvariantCulture, $"shallow {1}")));
    }
}
