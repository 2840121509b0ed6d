using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class LeadingKeysTests
{
    [Fact]
    public void Keys_of_the_dictionary_and_packed_ones_have_the_rows_that_the_column_has() => Prop.ForAll<uint[], uint>((numbers, other) =>
    {
        uint[] column = [.. numbers.Select(number => number % 3 == 0 ? TermId.FirstInline + (number % 40) : 1 + (number % 200)).Order()];
        var keys = Of(column);

        foreach (uint key in column.Append(other).Append(0u).Append(uint.MaxValue))
        {
            bool found = keys.TryFind(key, out int start, out int end);

            Assert.Equal(column.Contains(key), found);
            Assert.Equal(column.Where(number => number == key), column[start..end]);
        }

        Assert.Equal(column.Distinct(), keys.Keys.ToArray());
        for (int row = 0; row < column.Length; row++)
        {
            uint[] rest = new uint[column.Length - row];
            keys.Expand(row, rest);
            Assert.Equal(column[row..], rest);
        }
    }).QuickCheckThrowOnFailure();

    private static LeadingKeys Of(uint[] column)
    {
        uint[] distinct = [.. column.Distinct()];
        return new LeadingKeys(distinct, [.. distinct.Select(key => Array.IndexOf(column, key)), column.Length]);
    }
}
