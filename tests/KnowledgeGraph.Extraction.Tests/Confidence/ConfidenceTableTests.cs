using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.Confidence;

public sealed class ConfidenceTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kg-confidence").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_kind_without_a_row_keeps_the_confidence_of_its_extractor()
    {
        var table = Table(("kind:party", 2m), ("unlisted", -1m));

        Assert.Equal(0.63m, table.Rate(Signs("sellsTo", "unlisted"), 0.63m));
    }

    [Theory]
    [InlineData(0.80, 0.88)]
    [InlineData(0.90, 0.92)]
    [InlineData(0.70, 0.82)]
    public void The_own_confidence_weighs_in_tenths_from_four_fifths(double own, double expected)
    {
        var table = Table(("kind:party", 2m), ("own", 0.5m));

        Assert.Equal((decimal)expected, table.Rate(Signs("party"), (decimal)own));
    }

    [Fact]
    public void Marks_add_up_in_log_odds()
    {
        var table = Table(("kind:party", 2m), ("unlisted", -1m), ("long-sentence", -1m));

        Assert.Equal(0.73m, table.Rate(Signs("party", "unlisted"), 0.80m));
        Assert.Equal(0.50m, table.Rate(Signs("party", "unlisted", "long-sentence"), 0.80m));
    }

    [Theory]
    [InlineData(40, 0.99)]
    [InlineData(-40, 0.01)]
    public void Nothing_is_certain(int weight, double expected) => Assert.Equal((decimal)expected, Table(("kind:party", weight)).Rate(Signs("party"), 0.80m));

    [Fact]
    public void It_agrees_with_the_logistic_function()
    {
        for (var sum = -4.4m; sum <= 4.4m; sum += 0.37m)
        {
            var exact = 1 / (1 + Math.Exp(-(double)sum));

            Assert.InRange((double)Table(("kind:party", sum)).Rate(Signs("party"), 0.80m), exact - 0.0051, exact + 0.0051);
        }
    }

    [Fact]
    public void A_folder_without_a_table_changes_no_confidence()
    {
        var table = ConfidenceTable.Load(Path.Combine(_folder, "confidence.tsv"));

        Assert.Equal(0.42m, table.Rate(Signs("party"), 0.42m));
    }

    [Fact]
    public void A_weight_that_is_no_number_is_an_error_with_its_row()
    {
        var path = Path.Combine(_folder, "confidence.tsv");
        File.WriteAllText(path, "sign\tweight\nkind:party\thigh\n");

        var error = Assert.Throws<OntologyException>(() => ConfidenceTable.Load(path));

        Assert.Equal($"{path}: KG3007: the weight of 'kind:party' is 'high'; expected a number, as in -0.35.", error.Message);
    }

    private static ConfidenceTable Table(params (string Row, decimal Weight)[] rows) => new(rows.ToImmutableDictionary(row => row.Row, row => row.Weight, StringComparer.Ordinal));

    private static AssertionSigns Signs(string kind, params string[] marks) => new(kind, [.. marks]);
}
