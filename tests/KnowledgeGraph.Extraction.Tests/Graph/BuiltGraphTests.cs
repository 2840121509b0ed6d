using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Graph;

/// <summary>What every graph keeps, whatever is in it: evidence that round-trips, origins, named graphs, labels, the same bytes.</summary>
public sealed class BuiltGraphTests
{
    private static readonly Lazy<Dataset> Built = new(() => Building.Build(Building.Read(Building.Articles)));

    private static readonly string[] NodesWithOrigin = ["Tenure", "Provision", "Statement", "Payment", "Deployment", "Event"];

    [Fact]
    public void Every_citation_is_to_the_letter_what_stands_there()
    {
        var sources = Building.Read(Building.Articles).ToDictionary(article => "https://w3id.org/newskg/id/article/" + article.Slug, article => article.Source);
        var checkedOnes = 0;
        foreach (var evidence in Built.Value.Instances(OaVocabulary.SpecificResource))
        {
            var source = sources[((Iri)Built.Value.Object(evidence, OaVocabulary.HasSource)!).Value];
            var selectors = Built.Value.Objects(evidence, OaVocabulary.HasSelector).ToList();
            var positions = selectors.Where(selector => Built.Value.Object(selector, OaVocabulary.Start) is not null).Select(selector => source[Number(selector, OaVocabulary.Start)..Number(selector, OaVocabulary.End)]);
            var quotes = selectors.Select(selector => Built.Value.Object(selector, OaVocabulary.Exact)).OfType<Literal>().Select(literal => literal.LexicalForm);
            Assert.Equal(positions.Order(StringComparer.Ordinal), quotes.Order(StringComparer.Ordinal));
            checkedOnes++;
        }

        Assert.True(checkedOnes > 20, $"only {checkedOnes} evidences");
    }

    [Fact]
    public void Prefix_exact_and_suffix_are_one_stretch_of_the_article()
    {
        var texts = Building.Read(Building.Articles).Select(article => article.Source).ToList();

        foreach (var selector in Built.Value.Instances(OaVocabulary.TextQuoteSelector))
        {
            var whole = string.Concat(new[] { OaVocabulary.Prefix, OaVocabulary.Exact, OaVocabulary.Suffix }.Select(part => (Built.Value.Object(selector, part) as Literal)?.LexicalForm));
            Assert.Contains(texts, text => text.Contains(whole, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_node_and_reifier_has_evidence_confidence_and_generator()
    {
        var nodes = NodesWithOrigin.SelectMany(type => Built.Value.Instances(Kg.Term(type))).Concat(Built.Value.Instances(RdfVocabulary.Statement)).Distinct().ToList();

        Assert.NotEmpty(nodes);
        Assert.All(nodes, node =>
        {
            Assert.NotNull(Built.Value.Object(node, ProvVocabulary.WasDerivedFrom));
            Assert.InRange(decimal.Parse(((Literal)Built.Value.Object(node, Kg.Term("confidence"))!).LexicalForm, CultureInfo.InvariantCulture), 0m, 1m);
            Assert.NotNull(Built.Value.Object(node, ProvVocabulary.WasGeneratedBy));
        });
    }

    [Fact]
    public void Every_direct_edge_of_an_article_has_a_reifier()
    {
        var reified = Built.Value.Instances(RdfVocabulary.Statement)
            .Select(node => (Built.Value.Object(node, RdfVocabulary.Subject), Built.Value.Object(node, RdfVocabulary.Predicate), Built.Value.Object(node, RdfVocabulary.Object))).ToHashSet();
        var nodes = NodesWithOrigin.SelectMany(type => Built.Value.Instances(Kg.Term(type))).ToHashSet();
        string[] ofNodes = ["confidence"];

        var edges = Built.Value.Where(quad => quad.Graph is not null && quad.Predicate.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal) && !nodes.Contains(quad.Subject)
            && !ofNodes.Contains(quad.Predicate.Value[Kg.Namespace.Length..])).ToList();

        Assert.NotEmpty(edges);
        Assert.All(edges, edge => Assert.Contains((edge.Subject, (Term)edge.Predicate, edge.Object), reified));
    }

    [Fact]
    public void Every_entity_has_one_preferred_label_and_evidence()
    {
        var entities = new[] { "Person", "Organization", "Place", "Agreement", "Law", "Office" }.SelectMany(type => Built.Value.Instances(Kg.Term(type))).Distinct().ToList();

        Assert.NotEmpty(entities);
        Assert.All(entities, entity => Assert.Single(Built.Value.Objects(entity, SkosVocabulary.PrefLabel)));
    }

    [Fact]
    public void What_one_article_says_is_in_its_graph_and_labels_and_types_are_in_none()
    {
        var graphs = Building.Read(Building.Articles).Select(article => "https://w3id.org/newskg/id/article/" + article.Slug).ToHashSet();

        Assert.All(Built.Value.GraphNames, graph => Assert.Contains(((Iri)graph).Value, graphs));
        Assert.All(Built.Value.Match(null, SkosVocabulary.PrefLabel), quad => Assert.Null(quad.Graph));
        Assert.All(Built.Value.Match(null, OwlVocabulary.SameAs), quad => Assert.Null(quad.Graph));
        Assert.All(Built.Value.Match(null, ProvVocabulary.WasDerivedFrom), quad => Assert.NotNull(quad.Graph));
    }

    [Fact]
    public void The_agreement_of_two_articles_is_one_thing_that_both_mention()
    {
        var agreement = Iri.Parse("https://w3id.org/newskg/id/agreement/norway-portugal-fishing-agreement");

        Assert.Equal(2, Built.Value.Match(agreement, ProvVocabulary.WasDerivedFrom).Select(quad => quad.Graph).Distinct().Count());
    }

    [Fact]
    public void Order_of_input_and_number_of_threads_do_not_show()
    {
        var backwards = Building.Build(Building.Read(Building.Articles.Reverse()), new ExtractionOptions { MaxDegreeOfParallelism = 1 });
        var parallel = Building.Build(Building.Read(Building.Articles), new ExtractionOptions { MaxDegreeOfParallelism = 4 });

        Assert.Equal(Building.Lines(Built.Value), Building.Lines(backwards));
        Assert.Equal(Building.Lines(Built.Value), Building.Lines(parallel));
    }

    [Fact]
    public void The_base_changes_minted_names_alone()
    {
        var other = Building.Build(Building.Read(Building.Articles), new ExtractionOptions { BaseIri = "https://example.org/news#" });

        Assert.DoesNotContain(other, quad => quad.ToString().Contains("https://w3id.org/newskg/id/", StringComparison.Ordinal));
        Assert.Contains(other.Instances(Kg.Person), person => person is Iri { Value: "https://example.org/news#person/torvald-brekkestad" });
    }

    [Fact]
    public void With_RDF_1_2_edges_are_reified_by_triple_terms_and_say_the_same()
    {
        var modern = Building.Build(Building.Read(Building.Articles), new ExtractionOptions { RdfVersion = RdfVersion.Rdf12 });

        Assert.Empty(modern.Instances(RdfVocabulary.Statement));
        Assert.Equal(
            Built.Value.Instances(RdfVocabulary.Statement).Count(),
            modern.Match(null, RdfVocabulary.Reifies).Select(quad => quad.Subject).Distinct().Count());
        Assert.All(modern.Match(null, RdfVocabulary.Reifies), quad =>
        {
            var triple = Assert.IsType<TripleTerm>(quad.Object);
            Assert.True(modern.Contains(new Quad(triple.Subject, triple.Predicate, triple.Object, quad.Graph)));
            Assert.NotNull(modern.Object(quad.Subject, ProvVocabulary.WasDerivedFrom));
        });
    }

    private static int Number(Term selector, Iri property) => int.Parse(((Literal)Built.Value.Object(selector, property)!).LexicalForm, CultureInfo.InvariantCulture);
}
