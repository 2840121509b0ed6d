using System.Globalization;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.EndToEnd.Tests;

public sealed class EvidenceTests
{
    private static readonly Dataset Graph = RdfFile.Load(Path.Combine(ProgramRun.Root, "output", "graph.trig")).Dataset;

    /// <summary>The text of each article as read, by the end of its IRI.</summary>
    private static readonly Dictionary<string, string> Sources = ArticleSlugs.Assign(
        [.. ArticleFiles.Expand([Path.Combine(ProgramRun.Root, "seeds")]).Select(path => new ArticleReader(new ArticleReaderOptions()).Read(path, File.ReadAllBytes(path)))])
        .ToDictionary(article => article.Slug, article => article.Source, StringComparer.Ordinal);

    [Fact]
    public void Every_citation_is_the_text_of_the_article_to_the_letter()
    {
        var evidences = Graph.Instances(OaVocabulary.SpecificResource).ToList();

        Assert.NotEmpty(evidences);
        Assert.All(evidences, evidence =>
        {
            string text = Sources[LocalName(Assert.Single(Graph.Objects(evidence, OaVocabulary.HasSource)))];
            var selectors = Graph.Objects(evidence, OaVocabulary.HasSelector).ToList();
            var cited = selectors.Where(selector => Is(selector, OaVocabulary.TextPositionSelector)).Select(selector => text[Offset(selector, OaVocabulary.Start)..Offset(selector, OaVocabulary.End)]);
            var quoted = selectors.Where(selector => Is(selector, OaVocabulary.TextQuoteSelector)).Select(selector => Text(selector, OaVocabulary.Exact)).ToList();
            Assert.NotEmpty(quoted);
            Assert.Equal(quoted.Order(StringComparer.Ordinal), cited.Order(StringComparer.Ordinal));
        });
    }

    [Fact]
    public void What_stands_around_a_citation_stands_around_it_in_the_article()
    {
        foreach (var evidence in Graph.Instances(OaVocabulary.SpecificResource))
        {
            string text = Sources[LocalName(Graph.Object(evidence, OaVocabulary.HasSource)!)];
            foreach (var selector in Graph.Objects(evidence, OaVocabulary.HasSelector).Where(selector => Is(selector, OaVocabulary.TextQuoteSelector)))
                Assert.Contains(Text(selector, OaVocabulary.Prefix) + Text(selector, OaVocabulary.Exact) + Text(selector, OaVocabulary.Suffix), text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Whatever_is_derived_is_derived_from_an_evidence_that_exists()
    {
        var evidences = Graph.Instances(OaVocabulary.SpecificResource).ToHashSet();
        var derived = Graph.Match(predicate: ProvVocabulary.WasDerivedFrom).ToList();

        Assert.NotEmpty(derived);
        Assert.All(derived, quad => Assert.Contains(quad.Object, evidences));
        Assert.All(Graph.Instances(RdfVocabulary.Statement), reifier => Assert.NotEmpty(Graph.Objects(reifier, ProvVocabulary.WasDerivedFrom)));
    }

    private static bool Is(Term subject, Iri @class) => Graph.Objects(subject, RdfVocabulary.Type).Contains(@class);

    private static string Text(Term subject, Iri predicate) => (Graph.Object(subject, predicate) as Literal)?.LexicalForm ?? "";

    private static int Offset(Term subject, Iri predicate) => int.Parse(Text(subject, predicate), CultureInfo.InvariantCulture);

    private static string LocalName(Term iri) => ((Iri)iri).Value[(((Iri)iri).Value.LastIndexOf('/') + 1)..];
}
