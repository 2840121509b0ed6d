using KnowledgeGraph.Language;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Naming;

/// <summary>Makes the name lists for training from the gazetteer files.</summary>
internal static class GazetteerReader
{
    private const int ShortestAlternative = 5;

    /// <summary>The files read, in the order in which <see cref="Read"/> takes them.</summary>
    internal static IReadOnlyList<string> Files { get; } =
        ["gazetteer/first-names.tsv.gz", "gazetteer/countries-demonyms.tsv", "gazetteer/cities-100k.tsv.gz"];

    /// <summary>The lists; <paramref name="organizations"/> come from elsewhere.</summary>
    internal static NameLists Read(IReadOnlyList<DataFile> files, IReadOnlyList<string> organizations)
    {
        List<Dictionary<string, string>> countries = Rows(files[1]);
        List<Dictionary<string, string>> cities = Rows(files[2]);
        return new NameLists
        {
            FirstNames = [.. Rows(files[0]).Select(row => row["name"])],
            Countries = [.. countries.SelectMany(row => row["alt_spellings"].Split('|').Where(name => name.Length >= ShortestAlternative).Append(row["name"]).Append(row["official"]))],
            Demonyms = [.. countries.SelectMany(row => new[] { row["demonym_m"], row["demonym_f"] }).Where(name => name.Length > 0).Distinct()],
            Cities = [.. cities.SelectMany(row => new[] { row["name"], row["alt_name"] }).Concat(countries.Select(row => row["capital"])).Where(name => name.Length > 0).Distinct()],
            Organizations = organizations,
        };
    }

    private static List<Dictionary<string, string>> Rows(DataFile file)
    {
        string[] columns = file.Lines[0].Split('\t');
        return [.. file.Lines.Skip(1).Where(line => line.Length > 0).Select((line, i) => Row(file, i + 2, columns, line.Split('\t')))];
    }

    private static Dictionary<string, string> Row(DataFile file, int line, string[] columns, string[] cells) => cells.Length == columns.Length
        ? columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal)
        : throw new TrainingDataException(file.Name, line, $"found {cells.Length} columns, expected {columns.Length} as in the first line.");
}
