using System.Buffers;
using System.Collections.Immutable;
using KnowledgeGraph.Articles;

namespace KnowledgeGraph.Extraction;

/// <summary>The countries that an article is at home in: where its report comes from, and where its newspaper or agency sits. An office without a country is likelier to be theirs.</summary>
internal static class HomeCountries
{
    private const int LongestDateline = 80;
    private static readonly SearchValues<char> EndOfPlace = SearchValues.Create(",(-–—:/");

    /// <summary>ISO codes, the dateline's first; a country that both tell stands twice, none where neither tells.</summary>
    public static ImmutableArray<string> Of(Article article, DomainKnowledge knowledge) =>
        [.. new[] { OfDateline(article, knowledge), OfPublisher(article, knowledge) }.OfType<string>()];

    private static string? OfDateline(Article article, DomainKnowledge knowledge)
    {
        foreach (var paragraph in article.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Body))
        {
            var start = article.Body.ToSource(paragraph.Start, Math.Min(paragraph.Start + 1, article.Body.Text.Length)).Start;
            var line = start > 0 ? article.Source.LastIndexOf('\n', start - 1) + 1 : 0;
            if (start - line is < 3 or > LongestDateline)
                continue;
            var dateline = article.Source[line..start].Trim(' ', '*', '_', '#', '>');
            var end = dateline.AsSpan().IndexOfAny(EndOfPlace);
            var name = (end < 0 ? dateline : dateline[..end]).Trim();
            if (name.Length > 2 && CountryOf(name, knowledge) is { } code)
                return code;
        }

        return null;
    }

    private static string? CountryOf(string place, DomainKnowledge knowledge) =>
        knowledge.Gazetteer.Entries.Where(entry => knowledge.IsA(entry.Class, Kg.Place) && entry.AltLabels.Prepend(entry.Label).Contains(place, StringComparer.OrdinalIgnoreCase))
            .OrderBy(entry => entry.StandsFor is null ? 1 : 0).ThenByDescending(entry => entry.Population).Select(entry => entry.Country ?? knowledge.Gazetteer.Find(entry.StandsFor)?.Country).FirstOrDefault(code => code is not null);

    private static string? OfPublisher(Article article, DomainKnowledge knowledge) =>
        article.Publisher?.Value is { } publisher && knowledge.Gazetteer.Medium(publisher) is { } medium && !knowledge.Lexicon["world-media"].Contains(medium.Label) ? medium.Country : null;
}
