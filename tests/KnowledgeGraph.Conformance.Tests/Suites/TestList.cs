namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Tests with a reason each, from a file with tabs; <c>#</c> begins a comment.</summary>
internal sealed class TestList
{
    private readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal);

    private TestList(string file)
    {
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            string[] parts = line.Split('\t');
            if (parts.Length != 2 || parts.Any(string.IsNullOrWhiteSpace)) throw new InvalidDataException($"{file}: '{line}' is not test and reason with a tab between them.");
            _reasons.Add(parts[0], parts[1]);
        }
    }

    /// <summary>The tests that are known to fail.</summary>
    public static TestList KnownFailures { get; } = new("known-failures.tsv");

    /// <summary>The tests in which numbers are compared by value and language tags without case.</summary>
    public static TestList ComparedByValue { get; } = new("compared-by-value.tsv");

    public IReadOnlyCollection<string> Tests => _reasons.Keys;

    public string? ReasonOf(ManifestEntry test) => _reasons.GetValueOrDefault(test.Id.Value);
}
