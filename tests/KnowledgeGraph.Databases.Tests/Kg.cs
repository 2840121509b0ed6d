namespace KnowledgeGraph.Databases.Tests;

/// <summary>The program, as these tests call it: it has to succeed.</summary>
internal static class Kg
{
    /// <summary>The committed graph with its named graphs.</summary>
    public static string Graph { get; } = Path.Combine(ProgramRun.Root, "output", "graph.trig");

    /// <summary>Runs <c>kg</c> in the folder of the solution and demands that it succeeds.</summary>
    /// <returns>What it printed.</returns>
    public static async Task<string> RunAsync(IEnumerable<string> args, params IEnumerable<(string Name, string Value)> environment)
    {
        var run = await ProgramRun.OfAsync("dotnet", [ProgramRun.KgAssembly, .. args], ProgramRun.Root, "", environment);
        Assert.True(run.Code == 0, $"kg {string.Join(' ', args)} ended with {run.Code}: {run.Error}");
        return run.Output;
    }
}
