using KnowledgeGraph.Sparql.Aggregation;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Tests.Aggregation;

public sealed class KeyTableTests
{
    private static readonly ExecutionBudget Budget = new(new QueryOptions(), CancellationToken.None);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public void Rows_are_numbered_as_they_first_come(int width)
    {
        var table = new KeyTable(width, Budget);
        var random = new Random(width);
        var known = new Dictionary<string, int>();
        for (int i = 0; i < 5000; i++)
        {
            uint[] row = [.. Enumerable.Range(0, width).Select(_ => (uint)random.Next(7))];
            bool isNew = known.TryAdd(string.Join(' ', row), known.Count);

            Assert.Equal(isNew, table.Add(row, out int number));
            Assert.Equal(known[string.Join(' ', row)], number);
            Assert.Equal(row, Enumerable.Range(0, width).Select(column => table[number, column]));
        }
    }

    [Fact]
    public void Pairs_are_numbered_as_they_first_come()
    {
        var table = new PairTable(Budget);
        var random = new Random(3);
        var known = new Dictionary<(uint, uint), int>();
        for (int i = 0; i < 20_000; i++)
        {
            var pair = ((uint)random.Next(100), (uint)random.Next(100) << 25);
            bool isNew = known.TryAdd(pair, known.Count);

            Assert.Equal(isNew, table.Add(pair.Item1, pair.Item2, out int number));
            Assert.Equal(known[pair], number);
            Assert.Equal(((ulong)pair.Item1 << 32) | pair.Item2, table[number]);
        }
    }

    [Fact]
    public void Growth_beyond_the_memory_allowed_is_refused()
    {
        var table = new PairTable(new ExecutionBudget(new QueryOptions { MaximumMemory = 100_000 }, CancellationToken.None));

        Assert.Throws<SparqlLimitException>(() => Enumerable.Range(0, 100_000).All(i => table.Add((uint)i, 1, out _)));
    }
}
