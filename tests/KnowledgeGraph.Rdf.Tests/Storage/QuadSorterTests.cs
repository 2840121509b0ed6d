using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class QuadSorterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    public void Rows_are_sorted_by_a_column_and_stay_in_order_where_they_are_equal(int count)
    {
        var rows = Rows(count);
        using var sorter = new QuadSorter(Block(rows), count);

        sorter.SortBy(QuadColumn.Object);
        sorter.SortBy(QuadColumn.Predicate);

        Assert.Equal(rows.OrderBy(row => row.Predicate).ThenBy(row => row.Object), sorter.Rows.ToArray());
    }

    [Fact]
    public void Repeated_rows_are_left_once()
    {
        var rows = Rows(100).SelectMany(row => new[] { row, row, row }).ToArray();
        using var sorter = new QuadSorter(Block(rows), rows.Length);

        sorter.RemoveRepeated();

        Assert.Equal(Rows(100), sorter.Rows.ToArray());
    }

    private static RowBlock Block(QuadKey[] rows)
    {
        var block = new RowBlock(rows.Length);
        rows.CopyTo(block.Rows);
        return block;
    }

    // The subject tells the rows apart; objects use all 32 bits.
    private static QuadKey[] Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new QuadKey((uint)i, (uint)(i * 7 % 5), unchecked((uint)(i % 700) * 2_654_435_761u), (uint)(i % 3)))];
}
