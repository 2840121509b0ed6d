namespace KnowledgeGraph.Conformance.Tests;

public sealed class ConformanceTests(ConformanceRun run) : IClassFixture<ConformanceRun>
{
    public static TheoryData<string> Suites => [.. ConformanceSuites.All.Select(suite => suite.Key)];

    [W3cTheory]
    [MemberData(nameof(Suites))]
    public void A_suite_of_the_W3C_passes_but_for_the_failures_that_are_known(string key)
    {
        var suite = ConformanceSuites.All.Single(suite => suite.Key == key);

        var outcomes = run.Of(suite);

        var surprises = outcomes.Where(outcome => outcome.IsSurprise).ToList();
        Assert.True(surprises.Count == 0, $"{surprises.Count} of {outcomes.Count} tests went otherwise than expected:\n{string.Join('\n', surprises)}");
        Assert.Equal(suite.Count, outcomes.Count);
    }

    [W3cFact]
    public void Every_test_that_is_listed_is_one_of_a_suite()
    {
        var tests = ConformanceSuites.All.SelectMany(suite => suite.Tests()).Select(test => test.Id.Value);

        Assert.Empty(TestList.KnownFailures.Tests.Concat(TestList.ComparedByValue.Tests).Except(tests));
    }

    [W3cFact]
    public void The_report_in_the_documentation_is_current()
    {
        var outcomes = ConformanceSuites.All.Select(suite => (suite, run.Of(suite))).ToList();
        string report = ConformanceReport.Page(outcomes);
        ConformanceReport.Write(outcomes, AppContext.BaseDirectory);
        if (Environment.GetEnvironmentVariable("KG_UPDATE_GOLDEN") == "1") File.WriteAllText(ConformanceReport.Documentation, report);

        Assert.Equal(report, File.ReadAllText(ConformanceReport.Documentation));
    }
}
