using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Conformance.Tests.Fuzzing;

/// <summary>A reader under test: takes any bytes, and may throw nothing but the exception of its own.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Endings">The endings of the files that are its seeds.</param>
/// <param name="Read">Reads to the end.</param>
/// <param name="Refusal">The exception that says "this is not what I read".</param>
internal sealed record FuzzTarget(string Name, string[] Endings, Action<byte[]> Read, Type Refusal)
{
    private static readonly Iri Base = Iri.Parse("http://example.org/base/");

    public static readonly FuzzTarget[] All =
    [
        Rdf("Turtle", ".ttl", RdfSyntax.Turtle),
        Rdf("TriG", ".trig", RdfSyntax.TriG),
        Rdf("N-Triples", ".nt", RdfSyntax.NTriples),
        Rdf("N-Quads", ".nq", RdfSyntax.NQuads),
        Rdf("RDF/XML", ".rdf", RdfSyntax.RdfXml),
        new("SPARQL query", [".rq"], bytes => SparqlQuery.Parse(Text(bytes), "fuzz", Base), typeof(SparqlSyntaxException)),
        new("SPARQL update", [".ru"], bytes => SparqlUpdate.Parse(Text(bytes), "fuzz", Base), typeof(SparqlSyntaxException)),
        Results("JSON results", ".srj", SparqlResultsFormat.Json),
        Results("XML results", ".srx", SparqlResultsFormat.Xml),
        Results("CSV results", ".csv", SparqlResultsFormat.Csv),
        Results("TSV results", ".tsv", SparqlResultsFormat.Tsv),
    ];

    private static FuzzTarget Rdf(string name, string ending, RdfSyntax syntax) => new(name, [ending], bytes =>
    {
        using var stream = new MemoryStream(bytes);
        RdfFile.Load(stream, syntax, new RdfReadOptions { BaseIri = Base, SourceName = "fuzz" });
    }, typeof(RdfSyntaxException));

    private static FuzzTarget Results(string name, string ending, SparqlResultsFormat format) => new(name, [ending], bytes =>
    {
        using var stream = new MemoryStream(bytes);
        foreach (var row in SparqlResultsReader.Read(stream, format, "fuzz").Rows) _ = row.Count;
    }, typeof(SparqlResultsSyntaxException));

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
