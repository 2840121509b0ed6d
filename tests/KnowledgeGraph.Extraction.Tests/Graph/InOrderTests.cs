namespace KnowledgeGraph.Extraction.Tests.Graph;

public sealed class InOrderTests
{
    [Fact]
    public void What_comes_too_early_waits_for_what_is_before_it()
    {
        var taken = new List<string?>();
        var order = new InOrder<string>(taken.Add);

        order.Bring(2, "c");
        order.Bring(1, null);
        Assert.Empty(taken);
        order.Bring(0, "a");
        order.Bring(3, "d");

        Assert.Equal(["a", null, "c", "d"], taken);
    }

    [Fact]
    public void Many_threads_give_one_order()
    {
        const int count = 2000;
        var taken = new List<string?>();
        var order = new InOrder<string>(taken.Add);

        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number => order.Bring(number, $"{number}"));

        Assert.Equal(Enumerable.Range(0, count).Select(number => $"{number}"), taken);
    }
}
