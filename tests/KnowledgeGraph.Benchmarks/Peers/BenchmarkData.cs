using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>The generator, the queries and the files made by the generator.</summary>
internal static class BenchmarkData
{
    /// <summary>The folder with <c>gen.py</c>, <c>ox.js</c> and <c>q/</c>: <c>KG_BENCH_RDF</c>, or <c>shared/bench/rdf</c> beside the repository.</summary>
    public static string Source { get; } = FindSource();

    /// <summary>Where the made files are kept from one sitting to the next.</summary>
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("KG_BENCH_DATA") is { Length: > 0 } given ? given : Path.Combine(Path.GetTempPath(), "kg-bench");

    /// <summary>The files' path without their ending, made by the generator where they are not there.</summary>
    public static string Prefix(int triples)
    {
        string prefix = Path.Combine(Folder, NameOf(triples));
        if (File.Exists(prefix + ".nq")) return prefix;
        Directory.CreateDirectory(Folder);
        string draft = Path.Combine(Folder, "draft-" + NameOf(triples));
        Processes.Run("python3", [Path.Combine(Source, "gen.py"), triples.ToString(CultureInfo.InvariantCulture), draft], _ => { });
        foreach (string ending in (string[])[".nt", ".ttl", ".trig", ".nq"]) File.Move(draft + ending, prefix + ending, overwrite: true);
        return prefix;
    }

    /// <summary>The queries in order: those on the Turtle data begin with q, those on the N-Quads data with g.</summary>
    public static IEnumerable<(string Name, string Text)> Queries(char kind) =>
        from path in Directory.EnumerateFiles(Path.Combine(Source, "q"), kind + "*.rq").Order(StringComparer.Ordinal)
        select (Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));

    private static string NameOf(int triples) => string.Create(CultureInfo.InvariantCulture, $"kg{triples / 1000}k");

    private static string FindSource()
    {
        if (Environment.GetEnvironmentVariable("KG_BENCH_RDF") is { Length: > 0 } given) return given;
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string candidate = Path.Combine(folder, "shared", "bench", "rdf");
            if (File.Exists(Path.Combine(candidate, "gen.py"))) return candidate;
        }

        throw new DirectoryNotFoundException("shared/bench/rdf is nowhere above this program; name the folder that holds gen.py in KG_BENCH_RDF");
    }
}
