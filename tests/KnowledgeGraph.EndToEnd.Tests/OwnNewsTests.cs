namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>How well the facts of the news texts in <c>tests/gold/own</c> are found.</summary>
public sealed class OwnNewsTests
{
    [Fact]
    public async Task The_facts_of_our_own_news_texts_are_found()
    {
        var run = await ProgramRun.OfKgAsync("eval", "--gold", "tests/gold/own/gold", "--articles", "tests/gold/own/articles", "--at-least", "0.84");

        Assert.True(run.Code == 0, run.Output + run.Error);
    }
}
