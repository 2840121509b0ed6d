using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class SortedColumnTests
{
    [Fact]
    public void Searches_find_what_a_walk_finds() => Prop.ForAll<uint[], uint>((numbers, key) =>
    {
        uint[] column = [.. numbers.Select(number => number % 50).Append(uint.MaxValue).Order()];
        foreach (uint wanted in column.Append(key % 60))
        {
            int expected = column.TakeWhile(number => number < wanted).Count();

            Assert.Equal(expected, SortedColumn.LowerBound(column, wanted));
            Assert.Equal(expected, SortedColumn.GallopTo(column, wanted));
            Assert.Equal(column.Count(number => number == wanted), SortedColumn.RunLength(column.AsSpan(expected)) * (column[expected] == wanted ? 1 : 0));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_found_in_an_empty_column()
    {
        Assert.Equal(0, SortedColumn.LowerBound([], 5));
        Assert.Equal(0, SortedColumn.GallopTo([], 5));
        Assert.Equal(0, SortedColumn.RunLength([]));
    }
}
