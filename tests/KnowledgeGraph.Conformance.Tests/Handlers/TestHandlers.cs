namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Chooses what a test means by its type.</summary>
internal static class TestHandlers
{
    /// <summary>What went wrong, or null.</summary>
    public static string? Run(ManifestEntry test)
    {
        try
        {
            return Of(test.Kind)(test);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private static Func<ManifestEntry, string?> Of(string kind) => kind switch
    {
        "TestTurtlePositiveSyntax" or "TestTrigPositiveSyntax" or "TestNTriplesPositiveSyntax" or "TestNQuadsPositiveSyntax" => RdfTests.ReadsWell,
        "TestTurtleNegativeSyntax" or "TestTrigNegativeSyntax" or "TestNTriplesNegativeSyntax" or "TestNQuadsNegativeSyntax" or "TestXMLNegativeSyntax" => RdfTests.IsRefused,
        "TestTurtleEval" or "TestTrigEval" or "TestXMLEval" => RdfTests.GivesDataset,
        "TestNTriplesPositiveC14N" or "TestNQuadsPositiveC14N" => RdfTests.GivesCanonicalLines,
        "PositiveSyntaxTest" or "PositiveSyntaxTest11" or "PositiveUpdateSyntaxTest" or "PositiveUpdateSyntaxTest11" => SparqlSyntaxTests.ReadsWell,
        "NegativeSyntaxTest" or "NegativeSyntaxTest11" or "NegativeUpdateSyntaxTest" or "NegativeUpdateSyntaxTest11" => SparqlSyntaxTests.IsRefused,
        "QueryEvaluationTest" or "CSVResultFormatTest" => SparqlEvaluationTests.QueryGives,
        "UpdateEvaluationTest" => SparqlEvaluationTests.UpdateLeaves,
        _ => throw new InvalidDataException($"no handler for tests of type {kind}"),
    };
}
