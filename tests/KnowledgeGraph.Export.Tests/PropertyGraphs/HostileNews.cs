using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export.Tests;

/// <summary>A dataset whose every text is one of those that break formats: as label, as other label, as property of a node between two others, as citation of an edge.</summary>
internal static class HostileNews
{
    /// <summary>The texts; none is empty, no two are the same.</summary>
    public static IReadOnlyList<string> Texts { get; } =
        JsonConvert.DeserializeObject<List<string>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PropertyGraphs", "hostile.json")))!;

    public static Dataset Data(IEnumerable<string>? texts = null)
    {
        var news = new NewsBuilder();
        var agreement = news.Entity("Agreement", "pact");
        news.Article("hostile", "headline", "", "2031-04-12");
        foreach (var (index, text) in (texts ?? Texts).Index())
        {
            var person = NewsBuilder.Id($"person/p{index:D2}");
            news.Data.Add(person, RdfVocabulary.Type, NewsBuilder.Term("Person"));
            news.Data.Add(person, SkosVocabulary.PrefLabel, Literal.String(text));
            news.Data.Add(agreement, SkosVocabulary.AltLabel, Literal.String(text));
            news.Edge(person, "criticizes", agreement, text + " " + text);
            news.Say(person, "Neutral", text, "", text, agreement);
        }

        return news.Data;
    }
}
