namespace KnowledgeGraph.Cli.Tests;

/// <summary>A folder for one test, with articles that were made up for it; removed at the end.</summary>
internal sealed class Workspace : IDisposable
{
    public const string River = """
        ---
        title: Norway and Chile sign a river pact
        publisher: The Fjord Courier
        date: 2018-04-12
        ---
        Norway and Chile signed a treaty on rivers in Oslo on April 12, 2018. Foreign Minister Ingrid Solheim said the pact was "a good bridge."
        """;

    public const string Harbour = """
        ---
        title: Kenya pays for a harbour
        date: 2020-02-03
        ---
        Kenya paid $40 million to Portugal for a harbour. Portugal keeps 300 soldiers in Kenya.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-");

    public string Out => At("out");

    public string At(string name) => Path.Combine(_folder.FullName, name);

    public string Add(string name, string content)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public string AddBad(string name)
    {
        string path = Add(name, "");
        File.WriteAllBytes(path, [0x41, 0xFF, 0x42]);
        return path;
    }

    public IReadOnlyList<string> OutputFiles => [.. Directory.EnumerateFiles(Out).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    public string Read(string name) => File.ReadAllText(Path.Combine(Out, name));

    public void Dispose() => _folder.Delete(recursive: true);
}
