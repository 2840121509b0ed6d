namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Tests that are counted together.</summary>
/// <param name="Key">Short and stable: the name in the list of known failures and of the xunit case.</param>
/// <param name="Title">What the report calls it.</param>
/// <param name="Manifest">Path of the manifest below the root of the suites.</param>
/// <param name="Count">How many tests there must be, so that none is lost unnoticed.</param>
/// <param name="Belongs">Which tests of the manifest.</param>
internal sealed record ConformanceSuite(string Key, string Title, string Manifest, int Count, Func<ManifestEntry, bool> Belongs)
{
    /// <summary>The tests, in the order of the manifests.</summary>
    public IReadOnlyList<ManifestEntry> Tests() => [.. ManifestReader.Read(Manifest).Where(Belongs)];
}
