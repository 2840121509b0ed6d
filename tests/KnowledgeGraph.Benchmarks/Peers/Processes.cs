using System.Diagnostics;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>Runs other programs and listens to what they say, line by line.</summary>
internal static class Processes
{
    public static void Run(string program, IEnumerable<string> arguments, Action<string> onLine, string? nodePath = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        if (nodePath is not null) start.Environment["NODE_PATH"] = nodePath;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start");
        while (process.StandardOutput.ReadLine() is { } line) onLine(line);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    /// <summary>On one core where the system has <c>taskset</c>.</summary>
    public static (string Program, IEnumerable<string> Arguments) OnOneCore(string program, params IEnumerable<string> arguments) =>
        File.Exists("/usr/bin/taskset") ? ("/usr/bin/taskset", ["-c", "0", program, .. arguments]) : (program, arguments);
}
