using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Graph;

public sealed class StatementJoinerTests
{
    private const string First = "Prime Minister Rui Falcao of Portugal criticized the plan on Monday. \"The harbour will ruin every one of our fishermen,\" Falcao said.";

    [Fact]
    public void The_same_words_of_the_same_speaker_in_two_articles_are_one_statement_with_two_evidences()
    {
        var dataset = Build(("a", "2020-02-04", First), ("b", "2020-02-09", "Nobody listens in Lisbon. \"The harbour will ruin every one of our fishermen,\" said Rui Falcao."));

        var statement = Assert.Single(Quoting(dataset, "ruin"));
        Assert.Equal(2, dataset.Match(statement, ProvVocabulary.WasDerivedFrom).Select(quad => quad.Graph).Distinct().Count());
        Assert.Equal(2, dataset.Match(statement, Kg.Term("quote")).Count());
        Assert.Single(dataset.Objects(statement, Kg.Term("quote")));
        Assert.Single(dataset.Objects(statement, Kg.Term("confidence")));
    }

    [Theory]
    [InlineData("Nobody listens in Lisbon. \"The harbour will feed every one of our fishermen,\" said Rui Falcao.")]
    [InlineData("Nobody listens in Lisbon. \"The harbour will ruin every one of our fishermen,\" said Ana Brandt.")]
    [InlineData("Nobody listens in Lisbon. \"The harbour will ruin every one of our fishermen,\" a ministry official said.")]
    public void Other_words_and_other_speakers_are_other_statements(string other)
    {
        var dataset = Build(("a", "2020-02-04", First), ("b", "2020-02-09", other));

        Assert.Equal(2, Quoting(dataset, "fishermen").Count);
    }

    [Fact]
    public void The_same_words_twice_in_one_article_stay_as_they_are_read()
    {
        const string Twice = First + "\n\n\"The harbour will ruin every one of our fishermen,\" Falcao said again.";

        Assert.Equal(Quoting(Build(("a", "2020-02-04", Twice)), "ruin").Count, Quoting(Build(("a", "2020-02-04", Twice), ("b", "2020-02-05", "Rain fell.")), "ruin").Count);
    }

    [Theory]
    [InlineData("2020-02-04", "Rui Falcao said that the new harbour would ruin many fishermen of the coast.", 1)]
    [InlineData("2020-02-05", "Rui Falcao said that the new harbour would ruin many fishermen of the coast.", 2)]
    [InlineData("2020-02-04", "Rui Falcao said that taxes on imported cars and bicycles would rise soon.", 2)]
    public void Nearly_the_same_paraphrase_on_the_same_day_is_one_statement(string date, string other, int count)
    {
        var dataset = Build(("a", "2020-02-04", "Rui Falcao said that the harbour would ruin many fishermen of the coast."), ("b", date, other));

        Assert.Equal(count, dataset.Subjects(RdfVocabulary.Type, Kg.Statement).Count());
    }

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        (string, string, string)[] articles = [("a", "2020-02-04", First), ("b", "2020-02-09", "\"The harbour will ruin every one of our fishermen,\" said Rui Falcao."), ("c", "2020-02-10", First)];

        Assert.Equal(Building.Lines(Build(articles)), Building.Lines(Build([.. articles.Reverse()])));
    }

    private static Dataset Build(params (string Name, string Date, string Text)[] articles) =>
        Building.Build(Building.Read(articles.Select(article => (article.Name + ".md", $"---\ntitle: News {article.Name}\ndate: {article.Date}\n---\n{article.Text}\n"))));

    private static List<Term> Quoting(Dataset dataset, string word) =>
        [.. dataset.Match(null, Kg.Term("quote")).Where(quad => quad.Object is Literal quote && quote.LexicalForm.Contains(word, StringComparison.Ordinal)).Select(quad => quad.Subject).Distinct()];
}
