using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>The messages of evaluation, of updates and of SERVICE. Codes KG5210 to KG5299 belong to them; a code is never reused.</summary>
internal static class EvaluationErrors
{
    public static SparqlEvaluationException TooDeep() => new("KG5211", "the query nests its groups too deeply to be planned; write it flatter");

    public static SparqlEvaluationException NoSuchFunction(string name, int arguments) => new(
        "KG5212", $"there is no function {name} with {arguments} arguments; look it up in SPARQL 1.1 section 17.4");

    public static SparqlEvaluationException ServiceIsOff(string name) => new(
        "KG5250", $"the query calls SERVICE {name}, and services are switched off; switch them on, or write SERVICE SILENT to go on without it");

    public static SparqlEvaluationException ServiceHasNoName() => new(
        "KG5251", "the variable behind SERVICE is unbound where the service is called; bind it in the same group (SPARQL 1.1 Federated Query section 2.4)");

    public static SparqlEvaluationException NoServiceName(Term term) => new(
        "KG5252", $"{term} stands for a service; the IRI of a SPARQL endpoint was expected");

    public static SparqlEvaluationException ServiceFailed(Iri name, Exception cause) => new(
        "KG5253", $"the service {name} failed: {cause.Message}; write SERVICE SILENT to go on without it", cause);

    public static SparqlEvaluationException ServiceTooLong(Iri name, long limit) => new(
        "KG5254", $"the service {name} answers with more than {limit} bytes; ask it for less");

    public static SparqlEvaluationException ServiceIsNoTable(Iri name) => new(
        "KG5255", $"the service {name} answers with a boolean; a table of solutions was expected");

    public static SparqlEvaluationException NoLoader(Iri source) => new(
        "KG5260", $"LOAD {source} needs a loader, and the options have none; give one, or write LOAD SILENT to go on without it");

    public static SparqlEvaluationException LoadFailed(Iri source, Exception cause) => new(
        "KG5261", $"LOAD {source} failed: {cause.Message}", cause);

    public static SparqlEvaluationException NoGraph(string operation, Iri graph) => new(
        "KG5262", $"{operation} takes from the graph {graph}, which has no triples; check its name, or write {operation} SILENT");

    public static SparqlEvaluationException NoFile(Iri source) => new(
        "KG5263", $"{source} names no file here; an IRI such as file:///data/graph.ttl was expected");

    public static SparqlEvaluationException OutsideFolder(Iri source, string folder) => new(
        "KG5264", $"{source} lies outside of {folder}, and nothing else may be loaded");
}
