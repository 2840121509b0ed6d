using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The tests that run a query or an update and look at what comes out.</summary>
internal static class SparqlEvaluationTests
{
    // No test takes a second; one that hangs must not hang the run.
    private static readonly QueryOptions Options = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>The query must give the expected table, boolean or graph.</summary>
    public static string? QueryGives(ManifestEntry test)
    {
        var file = (Iri)test.Manifest.Object(test.Action, ManifestVocabulary.Query)!;
        var query = SparqlQuery.Parse(TestFiles.Text(file), W3cFolder.PathOf(file), file);
        var dataset = TestDatasets.OfQuery(test);
        foreach (var graph in QueryFacts.Graphs(query).Where(W3cFolder.Has)) TestDatasets.AddGraph(dataset, graph);
        using var answer = new SparqlEngine(dataset).Query(query, Options);
        return answer is GraphResult graphResult ? CompareGraph(test, graphResult) : CompareTable(test, query, Results(answer));
    }

    /// <summary>The update must leave the expected dataset.</summary>
    public static string? UpdateLeaves(ManifestEntry test)
    {
        var file = (Iri)test.Manifest.Object(test.Action, ManifestVocabulary.UpdateRequest)!;
        var update = SparqlUpdate.Parse(TestFiles.Text(file), W3cFolder.PathOf(file), file);
        var dataset = TestDatasets.OfUpdate(test, test.Action);
        new SparqlEngine(dataset).Update(update, Options);
        return GraphIsomorphism.Explain(TestDatasets.OfUpdate(test, test.Result!), dataset);
    }

    private static SparqlResults Results(QueryResult answer) => answer is SolutionResult table
        ? SparqlResults.OfSolutions(table.Variables, [.. table])
        : SparqlResults.Of(answer);

    private static string? CompareGraph(ManifestEntry test, GraphResult answer) =>
        GraphIsomorphism.Explain(TestFiles.Load(test.Result!).Select(quad => quad.Triple), answer);

    private static string? CompareTable(ManifestEntry test, SparqlQuery query, SparqlResults answer)
    {
        bool isOrdered = QueryFacts.IsOrdered(query);
        if (SparqlResultsFormats.TryOfFileName(((Iri)test.Result!).Value, out var format))
            return Compare(test, ResultFiles.Load(test.Result, format.Value), ResultFiles.RoundTrip(answer, format.Value), isOrdered);
        return ResultSetGraph.Read(TestFiles.Load(test.Result)) is { } expected
            ? Compare(test, expected.Results, ResultFiles.RoundTrip(answer, SparqlResultsFormat.Xml), isOrdered || expected.IsOrdered)
            : $"{test.Result} holds no table";
    }

    private static string? Compare(ManifestEntry test, SparqlResults expected, SparqlResults actual, bool isOrdered)
    {
        string? fault = SolutionComparison.Explain(expected, actual, isOrdered, test.HasLaxCardinality);
        if (TestList.ComparedByValue.ReasonOf(test) is null) return fault;
        return fault is null
            ? "passes as written, but is listed as compared by value"
            : SolutionComparison.Explain(TermValues.Normalised(expected), TermValues.Normalised(actual), isOrdered, test.HasLaxCardinality);
    }
}
