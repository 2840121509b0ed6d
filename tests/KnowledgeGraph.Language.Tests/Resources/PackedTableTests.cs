using System.Text;

namespace KnowledgeGraph.Language.Tests.Resources;

public sealed class PackedTableTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tables").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_value_stands_behind_the_last_tab()
    {
        PackedTable table = Table(3, "# comment", "mice\tn\tmouse", "", "sold\tv\tsell");

        Assert.Equal("mouse", Find(table, "mice\tn"));
        Assert.Equal("sell", Find(table, "sold\tv"));
    }

    [Theory]
    [InlineData("mice")]
    [InlineData("mic\tn")]
    [InlineData("micé\tn")]
    [InlineData("# comment")]
    [InlineData("")]
    public void What_is_not_in_the_table_is_not_found(string key) => Assert.Equal("", Find(Table(3, "# comment", "mice\tn\tmouse"), key));

    [Fact]
    public void Every_row_of_a_long_table_is_found()
    {
        PackedTable table = Table(2, [.. Enumerable.Range(0, 3000).Select(i => $"word{i}\t{i}")]);

        Assert.All(Enumerable.Range(0, 3000), i => Assert.Equal($"{i}", Find(table, $"word{i}")));
    }

    [Fact]
    public void Of_rows_with_one_key_the_last_counts() => Assert.Equal("2", Find(Table(2, "a\t1", "b\t3", "a\t2"), "a"));

    [Fact]
    public void A_row_with_another_number_of_columns_is_named_with_its_line()
    {
        LanguageResourceException exception = Assert.Throws<LanguageResourceException>(() => Table(2, "# comment", "a\t1", "b\t1\t2"));

        Assert.Equal(("KG4003", 3), (exception.Code, exception.Line));
    }

    private static string Find(PackedTable table, string key) => Encoding.ASCII.GetString(table.Find(key));

    private PackedTable Table(int columns, params string[] lines)
    {
        File.WriteAllLines(Path.Combine(_folder, "table.tsv"), lines);
        return PackedTable.Read(LanguageResources.Open(_folder), "table.tsv", columns);
    }
}
