namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The suites that are run. Left out: entailment, SERVICE, protocol and service description, which need what this project does not have.</summary>
internal static class ConformanceSuites
{
    public static readonly IReadOnlyList<ConformanceSuite> All =
    [
        Whole("rdf11-turtle", "RDF 1.1 Turtle", "rdf/rdf11/rdf-turtle/manifest.ttl", 313),
        Whole("rdf11-trig", "RDF 1.1 TriG", "rdf/rdf11/rdf-trig/manifest.ttl", 356),
        Whole("rdf11-n-triples", "RDF 1.1 N-Triples", "rdf/rdf11/rdf-n-triples/manifest.ttl", 70),
        Whole("rdf11-n-quads", "RDF 1.1 N-Quads", "rdf/rdf11/rdf-n-quads/manifest.ttl", 87),
        Whole("rdf11-xml", "RDF 1.1 RDF/XML", "rdf/rdf11/rdf-xml/manifest.ttl", 166),
        Whole("rdf12-turtle", "RDF 1.2 Turtle, with 1.1", "rdf/rdf12/rdf-turtle/manifest.ttl", 416),
        Whole("rdf12-trig", "RDF 1.2 TriG, with 1.1", "rdf/rdf12/rdf-trig/manifest.ttl", 416),
        Whole("rdf12-n-triples", "RDF 1.2 N-Triples, with 1.1", "rdf/rdf12/rdf-n-triples/manifest.ttl", 140),
        Whole("rdf12-n-quads", "RDF 1.2 N-Quads, with 1.1", "rdf/rdf12/rdf-n-quads/manifest.ttl", 155),
        new("sparql10", "SPARQL 1.0, approved", "sparql/sparql10/manifest.ttl", 441, test => test.IsApproved),
        new("sparql10-other", "SPARQL 1.0, not approved", "sparql/sparql10/manifest.ttl", 41, test => !test.IsApproved),
        new("sparql11-query", "SPARQL 1.1 query evaluation and result formats", "sparql/sparql11/manifest.ttl", 235, IsQueryEvaluation),
        new("sparql11-syntax", "SPARQL 1.1 syntax of query and update", "sparql/sparql11/manifest.ttl", 166, IsSyntax),
        new("sparql11-update", "SPARQL 1.1 update evaluation", "sparql/sparql11/manifest.ttl", 94, test => test.Kind == "UpdateEvaluationTest"),
        Whole("sparql11-federation", "SPARQL 1.1 federation, syntax", "sparql/sparql11/syntax-fed/manifest.ttl", 3),
        Whole("sparql12", "SPARQL 1.2", "sparql/sparql12/manifest.ttl", 269),
    ];

    private static ConformanceSuite Whole(string key, string title, string manifest, int count) => new(key, title, manifest, count, _ => true);

    private static bool IsQueryEvaluation(ManifestEntry test) => test.Kind is "QueryEvaluationTest" or "CSVResultFormatTest";

    private static bool IsSyntax(ManifestEntry test) => test.Kind.Contains("Syntax", StringComparison.Ordinal);
}
