using System.Collections.Concurrent;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Runs each suite once, whoever asks first.</summary>
public sealed class ConformanceRun
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<TestOutcome>>> _outcomes = new(StringComparer.Ordinal);

    /// <summary>The outcomes of a suite, in the order of its tests.</summary>
    internal IReadOnlyList<TestOutcome> Of(ConformanceSuite suite) =>
        _outcomes.GetOrAdd(suite.Key, _ => new Lazy<IReadOnlyList<TestOutcome>>(() => Run(suite))).Value;

    private static List<TestOutcome> Run(ConformanceSuite suite) =>
        [.. suite.Tests().Select(test => new TestOutcome(test, TestHandlers.Run(test), TestList.KnownFailures.ReasonOf(test)))];
}
