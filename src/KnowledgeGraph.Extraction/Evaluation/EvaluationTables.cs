using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>What gold may ask for, and which letters are one; from the tables beside this file.</summary>
internal static class EvaluationTables
{
    /// <summary>How many values each relation of gold takes.</summary>
    public static FrozenDictionary<string, int> Relations { get; } =
        Rows("gold-relations.tsv").ToFrozenDictionary(cells => cells[0], cells => int.Parse(cells[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The classes, by local name, that answer each type of gold; none answer <c>Any</c>, which is not asked by class.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Classes { get; } =
        Rows("gold-classes.tsv").ToFrozenDictionary(cells => cells[0], cells => cells[1].Split(' ').Where(name => name != "-").ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The types whose entities are asked for one by one.</summary>
    public static FrozenSet<string> NamedTypes { get; } = Rows("gold-classes.tsv").Where(cells => cells[2] == "named").Select(cells => cells[0]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The classes of all named types.</summary>
    public static FrozenSet<string> NamedClasses { get; } = NamedTypes.SelectMany(type => Classes[type]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Characters of the basic plane with marks or of special forms, and what is left of them without.</summary>
    public static FrozenDictionary<char, string> PlainLetters { get; } =
        Rows("compatibility-letters.tsv").ToFrozenDictionary(cells => (char)int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), cells => cells[1].Replace("\\s", " ", StringComparison.Ordinal));

    private static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EvaluationTables).Assembly.GetManifestResourceStream("KnowledgeGraph.Extraction." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
