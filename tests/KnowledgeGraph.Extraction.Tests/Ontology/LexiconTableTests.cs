namespace KnowledgeGraph.Extraction.Tests.Ontology;

public sealed class LexiconTableTests
{
    [Fact]
    public void Comments_and_empty_lines_are_passed_over_and_cells_are_found_by_column()
    {
        var table = Read("# words", "", "word\tclass", "pact\tTreaty", "host nation support\tCostSharingAgreement");

        Assert.Equal("Treaty", table.Find("pact", "class"));
        Assert.Equal(["host nation support", "pact"], table.Keys);
        Assert.Equal(3, table.MaxWords);
    }

    [Theory]
    [InlineData("deal\t-")]
    [InlineData("deal\t")]
    public void A_dash_and_an_empty_cell_are_no_value(string row) => Assert.Null(Read("word\tclass", row).Find("deal", "class"));

    [Fact]
    public void A_row_that_is_not_there_has_no_value() => Assert.Null(Read("word\tclass", "pact\tTreaty").Find("accord", "class"));

    [Fact]
    public void A_column_that_is_not_there_is_a_wrong_argument() => Assert.Throws<ArgumentException>(() => Read("word\tclass", "pact\tTreaty").Find("pact", "kind"));

    [Fact]
    public void A_row_with_a_cell_too_few_is_reported_with_its_line()
    {
        var error = Assert.Throws<OntologyException>(() => Read("# words", "word\tclass", "pact"));

        Assert.Equal("words.tsv:3:1: KG3003: found 1 cells, expected 2 (word, class), separated by tabs.", error.Message);
    }

    [Fact]
    public void A_key_that_stands_twice_is_reported_with_its_second_line()
    {
        var error = Assert.Throws<OntologyException>(() => Read("word", "pact", "deal", "pact"));

        Assert.Equal("words.tsv:4:1: KG3004: 'pact' stands in this list already; join the two rows.", error.Message);
    }

    [Fact]
    public void A_list_without_column_names_is_reported()
    {
        var error = Assert.Throws<OntologyException>(() => Read("# nothing"));

        Assert.Equal("words.tsv:1:1: KG3005: the list is empty; its first line must name the columns.", error.Message);
    }

    private static LexiconTable Read(params string[] lines) => LexiconTable.Read("words", "words.tsv", lines);
}
