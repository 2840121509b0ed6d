using System.Globalization;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes what changed between two graphs, for people and for programs. Lines end in <c>\n</c>.</summary>
public static class DifferenceWriter
{
    private const int MostSources = 3;

    /// <summary>Writes things and facts by kind, each with <c>+</c>, <c>-</c> or <c>~</c> before it and the sentences behind it below, no more than three.</summary>
    public static void WriteText(GraphDifference difference, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(writer);
        Line(writer, $"Things: {Counts(difference.Entities.Select(change => change.Kind), "renamed")}, {difference.UnchangedEntities} as before");
        foreach (var group in difference.Entities.GroupBy(change => change.ClassName))
        {
            Line(writer, $"\n{group.Key}");
            foreach (var change in group)
                Line(writer, $"  {Sign(change.Kind)} {(change.FormerLabel is { } former ? $"{former} is now {change.Label}" : change.Label)}");
        }

        Line(writer, $"\nFacts: {Counts(difference.Facts.Select(change => change.Kind), "changed")}, {difference.UnchangedFacts} as before");
        foreach (var group in difference.Facts.GroupBy(change => change.Group))
        {
            Line(writer, $"\n{group.Key}");
            foreach (var change in group) WriteFact(change, writer);
        }

        if (difference.Recited + difference.OtherArticles + difference.Rescored > 0)
            Line(writer, $"\nOf the facts as before, {difference.OtherArticles} are given by other articles, {difference.Recited} are cited from other sentences, {difference.Rescored} are surer or less sure.");
    }

    /// <summary>Writes the same as one JSON object.</summary>
    public static void WriteJson(GraphDifference difference, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(writer);
        var serializer = JsonSerializer.Create(new JsonSerializerSettings { Formatting = Formatting.Indented, NullValueHandling = NullValueHandling.Ignore, Culture = CultureInfo.InvariantCulture });
        using var lines = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        serializer.Serialize(lines, new
        {
            things = difference.Entities.Select(change => new { change = Word(change.Kind), @class = change.ClassName, label = change.Label, formerly = change.FormerLabel, iri = change.Iri }),
            facts = difference.Facts.Select(change => new
            {
                change = Word(change.Kind),
                kind = change.Group,
                text = change.Text,
                formerly = change.FormerText,
                sources = change.Sources.Select(source => new { article = source.Article, title = source.Title, sentence = source.Sentence }),
            }),
            unchanged = new { things = difference.UnchangedEntities, facts = difference.UnchangedFacts, otherArticles = difference.OtherArticles, otherSentences = difference.Recited, otherConfidence = difference.Rescored },
        });
        writer.Write(lines.ToString());
        writer.Write('\n');
    }

    private static void WriteFact(FactChange change, TextWriter writer)
    {
        if (change.FormerText is { } former) Line(writer, $"  - {former}\n  ~ {change.Text}");
        else Line(writer, $"  {Sign(change.Kind)} {change.Text}");
        foreach (var source in change.Sources.Where(source => source.Sentence.Length > 0).Take(MostSources))
            Line(writer, $"      “{source.Sentence}”{(source.Title.Length > 0 ? " — " + source.Title : "")}");
        if (change.Sources.Length > MostSources)
            Line(writer, $"      and {change.Sources.Length - MostSources} more");
    }

    private static string Counts(IEnumerable<ChangeKind> kinds, string changed)
    {
        var counts = kinds.CountBy(kind => kind).ToDictionary();
        return FormattableString.Invariant(
            $"{counts.GetValueOrDefault(ChangeKind.Added)} added, {counts.GetValueOrDefault(ChangeKind.Removed)} removed, {counts.GetValueOrDefault(ChangeKind.Changed)} {changed}");
    }

    private static void Line(TextWriter writer, FormattableString text)
    {
        writer.Write(text.ToString(CultureInfo.InvariantCulture));
        writer.Write('\n');
    }

    private static char Sign(ChangeKind kind) => kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '~' };

    private static string Word(ChangeKind kind) => kind switch { ChangeKind.Added => "added", ChangeKind.Removed => "removed", _ => "changed" };
}
