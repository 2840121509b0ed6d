using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

/// <summary>News of an invented pact between the invented countries Varland and Ostrana, as one article or as three.</summary>
internal static class PactNews
{
    public static Dataset OneArticle()
    {
        var story = new PactStory();
        story.First();
        return story.Data;
    }

    public static Dataset ThreeArticles()
    {
        var story = new PactStory();
        story.First();
        story.Second();
        story.Third();
        return story.Data;
    }
}
