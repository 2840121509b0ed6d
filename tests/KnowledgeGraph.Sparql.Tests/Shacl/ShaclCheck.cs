using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests.Shacl;

/// <summary>Validates small data against small shapes, both Turtle without prefixes, and writes the results in one line each.</summary>
internal static class ShaclCheck
{
    private const string Prefixes = """
        @prefix : <http://example.org/> . @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .

        """;

    public static Dataset Graph(string turtle) => TurtleParser.Parse(Prefixes + turtle).Dataset;

    public static ValidationReport Validate(string shapes, string data) => ShaclValidator.Validate(Graph(data), ShapesGraph.Read(Graph(shapes)));

    /// <summary>"focus component value" for each result, in the report's order; IRIs by local name, no value is "-".</summary>
    public static string[] Results(string shapes, string data) =>
        [.. Validate(shapes, data).Results.Select(result => $"{Short(result.FocusNode)} {Component(result)} {(result.Value is { } value ? Short(value) : "-")}")];

    private static string Component(ValidationResult result) => Short(result.Component).Replace("ConstraintComponent", "", StringComparison.Ordinal);

    private static string Short(Term term) => term switch
    {
        Iri iri => iri.Value[(iri.Value.LastIndexOfAny(['/', '#']) + 1)..],
        Literal literal => literal.LexicalForm,
        _ => term.ToString(),
    };
}
