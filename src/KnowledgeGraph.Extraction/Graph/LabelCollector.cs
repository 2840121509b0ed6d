using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Gathers what is said of no single article: labels, types and links to Wikidata; writes them into the default graph.</summary>
internal sealed class LabelCollector
{
    private readonly Dictionary<Entity, SortedSet<string>> _forms = [];
    private readonly Dictionary<Iri, Iri> _types = [];
    private readonly Dictionary<Iri, string> _articles = [];
    private readonly HashSet<ExtractorIdentity> _extractors = [];

    /// <summary>Notes that the entity is in the graph under this surface form.</summary>
    public void Add(Entity entity, string form)
    {
        if (!_forms.TryGetValue(entity, out var forms))
            _forms[entity] = forms = new SortedSet<string>(StringComparer.Ordinal);
        forms.Add(form);
    }

    /// <summary>Notes the class of a node without a label.</summary>
    public void AddType(Iri node, Iri @class) => _types[node] = @class;

    public void AddArticle(Article article, Iri iri) => _articles[iri] = article.Headline?.Value ?? article.Slug;

    public void AddExtractor(ExtractorIdentity extractor) => _extractors.Add(extractor);

    public void Write(GraphQuads quads, IriMinter minter, DomainKnowledge knowledge)
    {
        foreach (var (iri, title) in _articles)
        {
            WriteTypes(quads, knowledge, iri, Kg.Article);
            WriteLabel(quads, iri, title);
        }

        foreach (var group in _forms.GroupBy(pair => minter.Entity(pair.Key)))
            WriteEntity(quads, knowledge, group.Key, [.. group.OrderBy(pair => pair.Key.Label, StringComparer.Ordinal).ThenBy(pair => pair.Key.Class.Value, StringComparer.Ordinal)]);
        foreach (var (node, @class) in _types)
            WriteTypes(quads, knowledge, node, @class);
        foreach (var extractor in _extractors)
        {
            var iri = minter.Extractor(extractor);
            quads.Add(iri, RdfVocabulary.Type, ProvVocabulary.Activity);
            quads.Add(iri, RdfsVocabulary.Label, Literal.String($"{extractor.Name} {extractor.Version}"));
        }
    }

    private static void WriteEntity(GraphQuads quads, DomainKnowledge knowledge, Iri iri, List<KeyValuePair<Entity, SortedSet<string>>> entities)
    {
        var label = entities[0].Key.Label;
        WriteLabel(quads, iri, label);
        foreach (var (entity, forms) in entities)
        {
            WriteTypes(quads, knowledge, iri, entity.Class);
            foreach (var form in forms.Append(entity.Label).Where(form => form != label))
                quads.Add(iri, SkosVocabulary.AltLabel, Literal.LanguageTagged(form, "en"));
            if (entity.Entry?.Wikidata is { } wikidata)
                quads.Add(iri, OwlVocabulary.SameAs, wikidata);
        }
    }

    private static void WriteLabel(GraphQuads quads, Iri iri, string label)
    {
        var literal = Literal.LanguageTagged(label, "en");
        quads.Add(iri, SkosVocabulary.PrefLabel, literal);
        quads.Add(iri, RdfsVocabulary.Label, literal);
    }

    private static void WriteTypes(GraphQuads quads, DomainKnowledge knowledge, Iri node, Iri @class)
    {
        quads.Add(node, RdfVocabulary.Type, @class);
        foreach (var ancestor in knowledge.AncestorsOf(@class))
            quads.Add(node, RdfVocabulary.Type, ancestor);
    }
}
