namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>A fact that needs a program of others; skipped where it is missing, unless <c>KG_REQUIRE_PARTS=1</c> demands it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PartFactAttribute : FactAttribute
{
    public PartFactAttribute(string program)
    {
        Program = program;
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1" && !IsOnPath(program))
            Skip = $"the program '{program}' is not on PATH";
    }

    /// <summary>The program's name, as it is called.</summary>
    public string Program { get; }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
