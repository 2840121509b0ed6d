namespace KnowledgeGraph.Export;

/// <summary>Reads the tables that are embedded in this assembly: UTF-8, tabs between cells, lines that begin with <c># </c> are comments.</summary>
internal static class TableReader
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(TableReader).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in this assembly; see Tables in the project file.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)) yield return line.Split('\t');
        }
    }
}
