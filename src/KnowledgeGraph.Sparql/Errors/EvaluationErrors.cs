using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>The messages of updates and of SERVICE. Codes KG6050 to KG6099 belong to them; a code is never reused.</summary>
internal static class EvaluationErrors
{
    public static SparqlEvaluationException ServiceIsOff(string name) => new(
        "KG6050", $"the query calls SERVICE {name}, and services are switched off; switch them on, or write SERVICE SILENT to go on without it");

    public static SparqlEvaluationException ServiceHasNoName() => new(
        "KG6051", "the variable behind SERVICE is unbound where the service is called; bind it in the same group (SPARQL 1.1 Federated Query section 2.4)");

    public static SparqlEvaluationException NoServiceName(Term term) => new(
        "KG6052", $"{term} stands for a service; the IRI of a SPARQL endpoint was expected");

    public static SparqlEvaluationException ServiceFailed(Iri name, Exception cause) => new(
        "KG6053", $"the service {name} failed: {cause.Message}; write SERVICE SILENT to go on without it", cause);

    public static SparqlEvaluationException ServiceTooLong(Iri name, long limit) => new(
        "KG6054", $"the service {name} answers with more than {limit} bytes; ask it for less");

    public static SparqlEvaluationException ServiceIsNoTable(Iri name) => new(
        "KG6055", $"the service {name} answers with a boolean; a table of solutions was expected");

    public static SparqlEvaluationException NoLoader(Iri source) => new(
        "KG6060", $"LOAD {source} needs a loader, and the options have none; give one, or write LOAD SILENT to go on without it");

    public static SparqlEvaluationException LoadFailed(Iri source, Exception cause) => new(
        "KG6061", $"LOAD {source} failed: {cause.Message}", cause);

    public static SparqlEvaluationException NoGraph(string operation, Iri graph) => new(
        "KG6062", $"{operation} takes from the graph {graph}, which has no triples; check its name, or write {operation} SILENT");

    public static SparqlEvaluationException NoFile(Iri source) => new(
        "KG6063", $"{source} names no file here; an IRI such as file:///data/graph.ttl was expected");

    public static SparqlEvaluationException OutsideFolder(Iri source, string folder) => new(
        "KG6064", $"{source} lies outside of {folder}, and nothing else may be loaded");
}
