using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>Our side of a sitting, step for step what the peer's harness does: load, write, ask; one line for each, columns with tabs between.</summary>
/// <remarks>A query's time is parsing, planning, execution and reading every row as terms; the median of five after one run to warm up.</remarks>
internal static class Measurement
{
    private const int Repetitions = 5;

    public static int Run(string[] arguments)
    {
        string prefix = arguments[0];
        if (arguments is [_, "--only", var ending])
        {
            LoadAlone(prefix, ending);
            return 0;
        }

        Load(prefix, "nt");
        var dataset = Load(prefix, "ttl");
        Write(prefix, dataset);
        Ask(prefix, 'q', dataset);
        dataset = null;
        Collect();
        Ask(prefix, 'g', Load(prefix, "nq"));
        Say(prefix, "peakrss_kb", 0, PeakKilobytes());
        return 0;
    }

    private static void LoadAlone(string prefix, string ending)
    {
        Collect();
        long before = Resident();
        var dataset = Load(prefix, ending);
        Collect();
        long managed = GC.GetTotalMemory(forceFullCollection: true);
        Say(prefix, $"bytes_{ending}", (double)(Resident() - before) / dataset.Count, managed / dataset.Count);
        Say(prefix, $"peak_{ending}_kb", 0, PeakKilobytes());
        GC.KeepAlive(dataset);
    }

    private static Dataset Load(string prefix, string ending)
    {
        long start = Stopwatch.GetTimestamp();
        var dataset = RdfFile.Load($"{prefix}.{ending}").Dataset;
        Say(prefix, "load_" + ending, Stopwatch.GetElapsedTime(start).TotalMilliseconds, dataset.Count);
        return dataset;
    }

    private static void Write(string prefix, Dataset dataset)
    {
        for (int turn = 0; turn < 2; turn++)
        {
            using var sink = new CountingStream();
            long start = Stopwatch.GetTimestamp();
            TurtleWriter.Write(sink, dataset, new TurtleWriterOptions { Prefixes = PrefixesOf($"{prefix}.ttl") });
            if (turn == 1) Say(prefix, "write_ttl", Stopwatch.GetElapsedTime(start).TotalMilliseconds, sink.Length);
        }
    }

    private static PrefixMap PrefixesOf(string path)
    {
        var lines = File.ReadLines(path).TakeWhile(line => line.StartsWith("@prefix", StringComparison.Ordinal));
        return TurtleParser.Parse(string.Join('\n', lines)).Prefixes;
    }

    private static void Ask(string prefix, char kind, Dataset dataset)
    {
        var engine = new SparqlEngine(dataset);
        foreach (var (name, text) in BenchmarkData.Queries(kind))
        {
            int rows = 0;
            var times = new List<double>();
            for (int turn = 0; turn <= Repetitions; turn++)
            {
                long start = Stopwatch.GetTimestamp();
                rows = Rows(engine, text);
                if (turn > 0) times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            times.Sort();
            Say(prefix, name, times[Repetitions / 2], rows);
        }
    }

    private static int Rows(SparqlEngine engine, string text)
    {
        int rows = 0;
        using var result = (SolutionResult)engine.Query(SparqlQuery.Parse(text));
        foreach (var solution in result)
        {
            for (int column = 0; column < result.Variables.Count; column++) _ = solution[column];
            rows++;
        }

        return rows;
    }

    private static void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
    }

    private static long Resident() => Status("VmRSS:") * 1024;

    private static long PeakKilobytes() => Status("VmHWM:");

    private static long Status(string field) =>
        File.Exists("/proc/self/status")
            ? long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith(field, StringComparison.Ordinal)).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
            : Process.GetCurrentProcess().WorkingSet64 / 1024;

    private static void Say(string prefix, string operation, double milliseconds, long size) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kg\t{Path.GetFileName(prefix)}\t{operation}\t{milliseconds:0.00}\t{size}"));
}
