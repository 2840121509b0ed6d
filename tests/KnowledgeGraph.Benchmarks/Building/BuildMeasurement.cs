using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Building;

/// <summary>The main job as a user runs it: <c>kg build</c> as a process over a series of articles, on one core and on two; start, reading and all output files included.</summary>
internal static class BuildMeasurement
{
    private const int Repetitions = 3;

    /// <summary><c>build [COUNT]</c>: the best of three runs for each number of cores.</summary>
    public static int Run(string[] arguments)
    {
        int count = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 2000;
        string work = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"kg-build-{count}"));
        long words = SeedSeries.Write(Path.Combine(work, "articles"), count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words} words in {count} articles, {work}"));
        Console.WriteLine("| cores | s | words/s | CPU s | peak memory, MB |");
        Console.WriteLine("|---:|---:|---:|---:|---:|");
        var best = new List<double>();
        foreach (int cores in (int[])[1, 2])
        {
            var fastest = Enumerable.Range(0, Repetitions).Select(_ => Build(work, cores)).MinBy(turn => turn.Seconds);
            best.Add(fastest.Seconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {cores} | {fastest.Seconds:0.0} | {words / fastest.Seconds:0} | {fastest.Processor:0.0} | {fastest.Kilobytes / 1024} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"two cores / one core: {best[0] / best[1]:0.00}"));
        return 0;
    }

    private static (double Seconds, double Processor, long Kilobytes) Build(string work, int cores)
    {
        string tool = Path.Combine(AppContext.BaseDirectory, "kg.dll");
        string[] command = [tool, "build", Path.Combine(work, "articles"), "--out", Path.Combine(work, string.Create(CultureInfo.InvariantCulture, $"output-{cores}")), "--formats", "ttl,nt,trig,dot", "--quiet"];
        bool canPin = File.Exists("/usr/bin/taskset");
        var start = canPin ? new ProcessStartInfo("/usr/bin/taskset", ["-c", cores == 1 ? "0" : "0,1", "dotnet", .. command]) : new ProcessStartInfo("dotnet", command);
        start.Environment["DOTNET_PROCESSOR_COUNT"] = cores.ToString(CultureInfo.InvariantCulture);
        long began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        var (processor, kilobytes) = (0d, 0L);
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            processor = Math.Max(processor, ProcessorSeconds(process));
            kilobytes = Math.Max(kilobytes, PeakKilobytes(process.Id));
        }

        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0 ? (seconds, processor, kilobytes) : throw new InvalidOperationException($"kg build ended with {process.ExitCode}");
    }

    /// <summary>0 where the process has ended since it was last looked at.</summary>
    private static double ProcessorSeconds(Process process)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    private static long PeakKilobytes(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
