using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Input;

/// <summary>Reads the graphs that a command is given.</summary>
internal static class GraphFile
{
    /// <summary>The endings of the files that can be read, for help and errors.</summary>
    public const string Endings = ".ttl .trig .nt .nq .rdf, also with .gz";

    private static readonly string[] BuiltFiles = ["graph.trig", "graph.nt", "graph.ttl"];

    /// <summary>The graph itself where the path is the folder of a build, as much of it as was written; else the path.</summary>
    /// <exception cref="CliException">The folder has no graph (KG9050).</exception>
    public static string In(string path) => !Directory.Exists(path)
        ? path
        : BuiltFiles.Select(name => Path.Combine(path, name)).FirstOrDefault(File.Exists) ?? throw CliErrors.NoGraphInFolder(path, BuiltFiles);

    /// <summary>Reads one file.</summary>
    /// <exception cref="CliException">The name does not say which syntax it is (KG9009).</exception>
    public static RdfDocument Load(string path)
    {
        try
        {
            return RdfFile.Load(path, BaseOf(path));
        }
        catch (NotSupportedException error)
        {
            throw CliErrors.UnknownGraph(path, error);
        }
    }

    /// <summary>Reads several files into one dataset; blank nodes of different files are different.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="named">Whether the triples of each file go into a graph that the file's IRI names.</param>
    /// <param name="cancellation">Stops between two files.</param>
    public static (Dataset Dataset, PrefixMap Prefixes) LoadAll(IReadOnlyList<string> paths, bool named, CancellationToken cancellation)
    {
        if (paths.Count == 1 && !named)
        {
            var document = Load(paths[0]);
            return (document.Dataset, document.Prefixes);
        }

        var all = new Dataset();
        var prefixes = PrefixMap.Empty;
        foreach (string path in paths)
        {
            cancellation.ThrowIfCancellationRequested();
            var document = Load(path);
            all.Merge(named ? Renamed(document.Dataset, BaseOf(path)) : document.Dataset);
            prefixes = prefixes.AddRange(document.Prefixes);
        }

        return (all, prefixes);
    }

    private static Dataset Renamed(Dataset dataset, Iri name)
    {
        var renamed = new Dataset();
        renamed.AddRange(dataset.Select(quad => quad with { Graph = name }));
        return renamed;
    }

    private static Iri BaseOf(string path) => Iri.Parse(new Uri(Path.GetFullPath(path)).AbsoluteUri);
}
