using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Graph;

/// <summary>Graphs of invented articles.</summary>
internal static class Building
{
    /// <summary>Two articles that share persons, countries and an agreement.</summary>
    public static readonly (string Name, string Text)[] Articles =
    [
        ("fish.md", """
            ---
            title: Oslo and Lisbon quarrel over cod
            publisher: Reuters
            author: Ida Lundqvist
            date: 2017-03-09
            ---
            Norwegian Prime Minister Torvald Brekkestad on Tuesday criticized the Norway-Portugal Fishing Agreement. “It is a bad bargain for every one of our boats,” Brekkestad told reporters in Bergen.

            The agreement was signed in 1988 and obliges Portugal to pay Norway for its quotas. Portugal pays Norway about 40 million euros a year. A Fisheries Ministry official said that the pact would stay.

            Norway’s constitution requires a vote. Some 1,200 Portuguese sailors are stationed in Norway.
            """),
        ("talks.txt", """
            Talks on quotas begin

            LISBON, May 2, 2018 (Reuters) - Portuguese Foreign Minister Ana Falcao said on Wednesday that Portugal supports the Norway-Portugal Fishing Agreement. “We want to keep it,” she said.

            Prime Minister Torvald Brekkestad of Norway denied that his government plans to leave the agreement. Portugal pays Norway 55 million euros a year.
            """),
    ];

    /// <summary>The articles as they are read, in the given order.</summary>
    public static IReadOnlyList<Article> Read(params IEnumerable<(string Name, string Text)> files)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { PublisherNames = ExtractionHarness.Ontology.MediaNames });
        return [.. files.Select(file => reader.Read(file.Name, Encoding.UTF8.GetBytes(file.Text)))];
    }

    /// <summary>The graph of articles.</summary>
    public static Dataset Build(IReadOnlyList<Article> articles, ExtractionOptions? options = null)
    {
        var result = new KnowledgeGraphBuilder().WithOntology(ExtractionHarness.Ontology).WithOptions(options ?? new ExtractionOptions()).Build().Run(articles);
        Assert.Empty(result.Failures);
        return result.Dataset;
    }

    /// <summary>Every quad as a line, sorted.</summary>
    public static IEnumerable<string> Lines(Dataset dataset) => dataset.Select(quad => quad.ToString()).Order(StringComparer.Ordinal);
}
