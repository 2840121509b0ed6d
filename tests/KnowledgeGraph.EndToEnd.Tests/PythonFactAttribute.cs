using System.Diagnostics;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>A fact that needs a module of the system's Python; skipped where it is missing, unless <c>KG_REQUIRE_PARTS=1</c> demands it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    /// <summary>The system's Python, which has the packages of the distribution; another may stand before it on PATH.</summary>
    public const string Interpreter = "/usr/bin/python3";

    public PythonFactAttribute(string module)
    {
        Module = module;
        if (Environment.GetEnvironmentVariable("KG_REQUIRE_PARTS") != "1" && !Has(module))
            Skip = $"Python's module '{module}' is not installed";
    }

    /// <summary>The module's name, as it is imported.</summary>
    public string Module { get; }

    private static bool Has(string module)
    {
        if (!File.Exists(Interpreter)) return false;
        using var process = Process.Start(new ProcessStartInfo(Interpreter, ["-c", $"import importlib.util, sys; sys.exit(importlib.util.find_spec('{module}') is None)"]))!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
