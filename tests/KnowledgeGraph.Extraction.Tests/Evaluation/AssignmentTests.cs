using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Extraction.Tests.Evaluation;

public sealed class AssignmentTests
{
    [Fact]
    public void Who_came_first_moves_so_that_both_are_served()
    {
        var places = new Dictionary<string, string[]> { ["ann"] = ["window", "door"], ["ben"] = ["window"] };

        var taken = Assignment.Of<string, string>(["ann", "ben"], seeker => places[seeker]);

        Assert.Equal(("ben", "ann"), (taken["window"], taken["door"]));
    }

    [Fact]
    public void Nobody_loses_his_place_to_one_who_comes_later()
    {
        var taken = Assignment.Of<string, string>(["ann", "ben"], _ => ["window"]);

        Assert.Equal("ann", Assert.Single(taken).Value);
    }

    [Fact]
    public void As_many_are_served_as_can_be()
    {
        Prop.ForAll<byte[]>(wishes =>
        {
            var lists = wishes.Take(6).Select(wish => Enumerable.Range(0, 4).Where(place => (wish >> place) % 2 == 1).ToArray()).ToArray();
            var taken = Assignment.Of<int, int>(Enumerable.Range(0, lists.Length), seeker => lists[seeker]);
            return taken.All(pair => lists[pair.Value].Contains(pair.Key)) && taken.Values.Distinct().Count() == taken.Count && taken.Count == Most(lists, 0, 0);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>By trying all.</summary>
    private static int Most(int[][] lists, int seeker, int used) => seeker == lists.Length
        ? 0
        : lists[seeker].Where(place => (used >> place) % 2 == 0).Select(place => 1 + Most(lists, seeker + 1, used | (1 << place))).Append(Most(lists, seeker + 1, used)).Max();
}
