using System.Diagnostics;
using System.Reflection;
using System.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>What a program of the machine did.</summary>
public sealed record ProgramRun(int Code, string Output, string Error)
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } =
        typeof(ProgramRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "RepositoryRoot").Value!;

    /// <summary>Runs <c>kg</c> in a process of its own, in the folder of the solution.</summary>
    public static Task<ProgramRun> OfKgAsync(params string[] args) => OfAsync("dotnet", [KgAssembly, .. args], Root);

    /// <summary>The program beside this assembly.</summary>
    public static string KgAssembly { get; } = Path.Combine(AppContext.BaseDirectory, "kg.dll");

    /// <summary>Runs a program to its end.</summary>
    public static async Task<ProgramRun> OfAsync(
        string program, IEnumerable<string> args, string folder, string input = "", params IEnumerable<(string Name, string Value)> environment)
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
    public static Process Start(string program, IEnumerable<string> args, string folder, IEnumerable<(string Name, string Value)> environment)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
