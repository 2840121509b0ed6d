namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>A fact that needs the reference scorer, a Python program beside the repository, and Python; skipped where one is missing, unless <c>KG_REQUIRE_PARTS=1</c> demands it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ReferenceScorerFactAttribute : FactAttribute
{
    /// <summary>The folder of the scorer and its gold.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(ProgramRun.Root, "..", "shared", "eval"));

    public ReferenceScorerFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") == "1") return;
        if (!File.Exists(Path.Combine(Folder, "evaluate.py")))
            Skip = "the reference scorer does not lie beside the repository";
        else if (!File.Exists(PythonFactAttribute.Interpreter))
            Skip = "Python is not installed";
    }
}
