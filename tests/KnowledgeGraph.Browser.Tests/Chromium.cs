namespace KnowledgeGraph.Browser.Tests;

/// <summary>Finds the browser of the machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chromium.exe", "chrome.exe"];

    /// <summary>Where it is; null where it is not on PATH.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
        .SelectMany(folder => Names, System.IO.Path.Combine).FirstOrDefault(File.Exists);

    /// <summary>What is missing for a test, in words; null where nothing is.</summary>
    public static string? Missing =>
        Path is null ? "Chromium is not on PATH."
        : !File.Exists(System.IO.Path.Combine(AppContext.BaseDirectory, "explorer", "explorer.js")) ? "The page's script is not built: dotnet build -p:BuildExplorer=true makes it."
        : null;
}
