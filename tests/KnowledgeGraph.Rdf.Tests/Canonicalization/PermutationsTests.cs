namespace KnowledgeGraph.Rdf.Tests;

public sealed class PermutationsTests
{
    [Theory]
    [InlineData("", 1)]
    [InlineData("a", 1)]
    [InlineData("abcd", 24)]
    [InlineData("abcdef", 720)]
    public void Every_order_comes_once(string letters, int count)
    {
        List<string> orders = [.. Permutations.Of<char>([.. letters]).Select(order => new string([.. order]))];

        Assert.Equal(count, orders.Count);
        Assert.Equal(count, orders.Distinct().Count());
        Assert.All(orders, order => Assert.Equal(letters, string.Concat(order.Order())));
    }
}
