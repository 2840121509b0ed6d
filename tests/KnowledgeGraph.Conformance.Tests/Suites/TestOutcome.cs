namespace KnowledgeGraph.Conformance.Tests;

/// <summary>How a test went.</summary>
/// <param name="Test">The test.</param>
/// <param name="Fault">What went wrong; null where it passed.</param>
/// <param name="KnownReason">Why it is expected to fail; null where it is expected to pass.</param>
internal sealed record TestOutcome(ManifestEntry Test, string? Fault, string? KnownReason)
{
    public bool Passed => Fault is null;

    /// <summary>Whether the outcome is not the one expected: an unlisted test failed or a listed one passed.</summary>
    public bool IsSurprise => Passed != KnownReason is null;

    public override string ToString() => Passed ? $"{Test.Id}: passes, but is listed as a known failure" : $"{Test.Id} ({Test.Folder}, {Test.Name}): {Fault}";
}
