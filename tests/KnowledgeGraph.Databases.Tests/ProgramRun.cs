using System.Diagnostics;
using System.Reflection;

namespace KnowledgeGraph.Databases.Tests;

/// <summary>What a program of the machine did.</summary>
internal sealed record ProgramRun(int Code, string Output, string Error)
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } =
        typeof(ProgramRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>The committed graph with its named graphs.</summary>
    public static string Graph { get; } = Path.Combine(Root, "output", "graph.trig");

    /// <summary>Runs <c>kg</c> in a process of its own, in the folder of the solution, and demands that it succeeds.</summary>
    public static async Task<string> OfKgAsync(IEnumerable<string> args, params IEnumerable<(string Name, string Value)> environment)
    {
        var run = await OfAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. args], Root, "", environment);
        Assert.True(run.Code == 0, $"kg {string.Join(' ', args)} ended with {run.Code}: {run.Error}");
        return run.Output;
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<ProgramRun> OfAsync(string program, IEnumerable<string> args, string folder, string input = "", params IEnumerable<(string Name, string Value)> environment)
    {
        using var process = Start(program, args, folder, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new ProgramRun(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a program whose three streams are ours.</summary>
    public static Process Start(string program, IEnumerable<string> args, string folder, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
