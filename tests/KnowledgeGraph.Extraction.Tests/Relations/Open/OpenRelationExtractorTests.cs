namespace KnowledgeGraph.Extraction.Tests.Relations.Open;

public sealed class OpenRelationExtractorTests
{
    [Theory]
    [InlineData("Norway defeated Chile on Monday.", "Norway | defeat | Chile")]
    [InlineData("Chile was defeated by Norway.", "Norway | defeat | Chile")]
    [InlineData("Norway competed with Chile.", "Norway | compete with | Chile")]
    [InlineData("Norway and Kenya defeated Chile and Peru.", "Norway | defeat | Chile; Norway | defeat | Peru; Kenya | defeat | Chile; Kenya | defeat | Peru")]
    [InlineData("Norway wiped out Chile.", "Norway | wipe out | Chile")]
    public void A_verb_between_two_named_things_is_a_relation(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Norway may defeat Chile.")]
    [InlineData("Norway did not defeat Chile.")]
    [InlineData("Norway wants to defeat Chile.")]
    [InlineData("Ingrid Solheim said that Norway defeated Chile.")]
    [InlineData("\"Norway defeated Chile in the last game,\" Ingrid Solheim said.")]
    [InlineData("If Norway defeated Chile, the cup would be won.")]
    public void What_is_only_said_supposed_wanted_or_denied_is_none(string text) => Assert.DoesNotContain("defeat", Found(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway has Chile.")]
    [InlineData("Norway defeated the team.")]
    [InlineData("The team defeated Norway.")]
    [InlineData("Norway told Chile.")]
    public void Empty_verbs_and_things_without_a_name_give_none(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void What_another_extractor_relates_in_the_same_sentence_is_left_to_it()
    {
        Assert.Equal("", Found("Kenya paid $40 million to Portugal."));
        Assert.Equal("", Found("Chile joined the Paris Agreement."));
    }

    [Fact]
    public void The_evidence_runs_from_one_thing_to_the_other_and_a_pronoun_makes_it_less_sure()
    {
        var context = ExtractionHarness.Read("Ingrid Solheim came home. She visited nobody. Today she rescued Peru from ruin.");
        var found = OpenRelationExtractor.Extract(context, []).Single(relation => ExtractionHarness.Show(context, relation).Contains("rescue", StringComparison.Ordinal));

        Assert.Equal("she rescued Peru", ExtractionHarness.Cited(context, found));
        Assert.Equal(0.50m, found.Confidence);
    }

    [Fact]
    public void They_are_in_the_graph_only_when_asked_for()
    {
        var articles = Graph.Building.Read(("cup.txt", "Norway defeated Chile on Monday.\n"));

        var plain = Graph.Building.Build(articles);
        var open = Graph.Building.Build(articles, new ExtractionOptions { IncludesOpenRelations = true });

        Assert.Empty(plain.Subjects(Rdf.RdfVocabulary.Type, Kg.OpenRelation));
        var node = Assert.Single(open.Subjects(Rdf.RdfVocabulary.Type, Kg.OpenRelation));
        Assert.NotNull(open.Object(node, Rdf.ProvVocabulary.WasDerivedFrom));
        Assert.NotNull(open.Object(node, Kg.Term("confidence")));
    }

    private static string Found(string text)
    {
        var context = ExtractionHarness.Read(text);
        var covered = RelationExtractors.All.SelectMany(extractor => extractor.Extract(context)).Concat(new PatternExtractor(ExtractionHarness.Ontology.Knowledge.Rules).Extract(context)).ToList();
        return string.Join("; ", OpenRelationExtractor.Extract(context, covered).Select(relation => string.Join(" | ", relation.Properties.Select(property => property.Value switch
        {
            AssertedValue.OfEntity entity => entity.Entity.Label,
            AssertedValue.OfTerm { Term: Rdf.Literal literal } => literal.LexicalForm,
            _ => "?",
        }))));
    }
}
