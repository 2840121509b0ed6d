using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>Both engines in one sitting, one after the other on one core, and a table of ratios: <c>compare [--triples N] [--oxigraph FOLDER-OF-NODE_MODULES]</c>.</summary>
internal static class Comparison
{
    private static readonly string[] Units = ["load_nt", "load_ttl", "load_nq", "write_ttl"];

    public static int Run(string[] arguments)
    {
        int triples = int.Parse(Option(arguments, "--triples") ?? "1000000", CultureInfo.InvariantCulture);
        string modules = Option(arguments, "--oxigraph") ?? Path.Combine(BenchmarkData.Folder, "node_modules");
        string prefix = BenchmarkData.Prefix(triples);
        InstallPeer(modules);

        var ours = Measure(Environment.ProcessPath!, null, OurArguments("measure", prefix));
        foreach (string ending in (string[])["ttl", "nq"])
        {
            foreach (var (name, row) in Measure(Environment.ProcessPath!, null, OurArguments("measure", prefix, "--only", ending))) ours.TryAdd(name, row);
        }

        var theirs = Measure("node", modules, ["--expose-gc", Path.Combine(BenchmarkData.Source, "ox.js"), prefix]);
        return Report(Path.GetFileName(prefix), ours, theirs);
    }

    private static string? Option(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;

    /// <summary>Run by <c>dotnet run</c> the process is this program; by <c>dotnet x.dll</c> it is the host, which wants the file's name.</summary>
    private static string[] OurArguments(params string[] arguments) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(Comparison).Assembly.Location, .. arguments] : arguments;

    private static void InstallPeer(string modules)
    {
        if (Directory.Exists(Path.Combine(modules, "oxigraph"))) return;
        Directory.CreateDirectory(modules);
        Processes.Run("npm", ["install", "--silent", "--prefix", Path.GetDirectoryName(modules)!, "oxigraph@0.5.11"], _ => { });
    }

    private static Dictionary<string, (double Milliseconds, long Size)> Measure(string program, string? modules, IEnumerable<string> arguments)
    {
        var rows = new Dictionary<string, (double, long)>(StringComparer.Ordinal);
        var (command, all) = Processes.OnOneCore(program, arguments);
        Processes.Run(command, all, line =>
        {
            Console.Error.WriteLine(line);
            if (line.Split('\t') is [_, _, var operation, var time, var size])
                rows[operation] = (double.Parse(time, CultureInfo.InvariantCulture), long.Parse(size, CultureInfo.InvariantCulture));
        }, modules);
        return rows;
    }

    private static int Report(string data, Dictionary<string, (double Milliseconds, long Size)> ours, Dictionary<string, (double Milliseconds, long Size)> theirs)
    {
        var expected = ExpectedRows(data);
        int wrong = 0;
        Console.WriteLine("| operation | kg ms | Oxigraph ms | kg / Oxigraph | rows | |");
        Console.WriteLine("|---|---:|---:|---:|---:|---|");
        foreach (var (name, own) in ours.Where(row => theirs.ContainsKey(row.Key) && row.Key != "peakrss_kb"))
        {
            var peer = theirs[name];
            string verdict = Units.Contains(name) ? "" : own.Size == peer.Size && (!expected.TryGetValue(name, out long rows) || rows == own.Size) ? "rows agree" : "ROWS DIFFER";
            if (verdict == "ROWS DIFFER") wrong++;
            Line(name, own.Milliseconds, peer.Milliseconds, own.Size, verdict);
        }

        var queries = ours.Keys.Where(name => name[0] is 'q' or 'g' && theirs.ContainsKey(name)).ToList();
        Line("all queries", queries.Sum(name => ours[name].Milliseconds), queries.Sum(name => theirs[name].Milliseconds), queries.Count, "");
        Memory(ours, theirs);
        return wrong == 0 ? 0 : 1;
    }

    private static void Line(string name, double own, double peer, long size, string verdict) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {own:0.00} | {peer:0.00} | {own / peer:0.00} | {size} | {verdict} |"));

    private static void Memory(Dictionary<string, (double Milliseconds, long Size)> ours, Dictionary<string, (double Milliseconds, long Size)> theirs)
    {
        Console.WriteLine();
        Console.WriteLine("| memory | kg | Oxigraph |");
        Console.WriteLine("|---|---:|---:|");
        foreach (string ending in (string[])["ttl", "nq"])
        {
            var bytes = ours[$"bytes_{ending}"];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| bytes a triple after {ending}, resident (managed heap) | {bytes.Milliseconds:0} ({bytes.Size}) | |"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| peak of a process that loads {ending}, MB | {ours[$"peak_{ending}_kb"].Size / 1024} | |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| peak of the whole sitting, MB | {ours["peakrss_kb"].Size / 1024} | {theirs["peakrss_kb"].Size / 1024} |"));
    }

    private static Dictionary<string, long> ExpectedRows(string data)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "expected-rows.tsv"));
        int column = Array.IndexOf(lines[0].Split('\t'), data);
        return column < 0 ? [] : lines.Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => long.Parse(cells[column], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
