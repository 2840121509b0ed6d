namespace KnowledgeGraph.Language.Tests;

/// <summary>Writes CoNLL-U for tests: columns separated by blanks, those at the end of a row may be left out.</summary>
internal static class Conllu
{
    private const int Columns = 10;

    public static string Of(params string[] lines) => string.Concat(lines.Select(line => (line.Length == 0 || line[0] == '#' ? line : Row(line)) + "\n")) + "\n";

    private static string Row(string line)
    {
        string[] cells = line.Split(' ');
        return string.Join('\t', cells.Concat(Enumerable.Repeat("_", Columns - cells.Length)));
    }
}
