namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The tests that are known to fail, from <c>known-failures.tsv</c>: suite, test and reason on each line; <c>#</c> begins a comment.</summary>
internal static class KnownFailures
{
    public static IReadOnlyDictionary<(string Suite, string Test), string> All { get; } = Read(Path.Combine(AppContext.BaseDirectory, "known-failures.tsv"));

    public static string? ReasonOf(string suite, ManifestEntry test) => All.GetValueOrDefault((suite, test.Id.Value));

    private static Dictionary<(string Suite, string Test), string> Read(string path)
    {
        var reasons = new Dictionary<(string Suite, string Test), string>();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split('\t');
            if (parts.Length != 3 || parts.Any(string.IsNullOrWhiteSpace)) throw new InvalidDataException($"{path}: '{line}' is not suite, test and reason with tabs between them.");
            reasons.Add((parts[0], parts[1]), parts[2]);
        }

        return reasons;
    }
}
