using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>All messages about loading stores. Codes are never reused.</summary>
internal static class LoadErrors
{
    private const int LongestReason = 400;

    public static LoadException NamelessGraph(Term name) => new("KG6301", $"the graph {name} is named by a blank node, which has no name in a store; give the graph an IRI, or load all into one graph");

    public static LoadException SharedGraph(Iri graph) => new("KG6302", $"the default graph would go into {graph}, which the input has already; choose another name for it");

    public static LoadException Refused(Uri address, string request, int status, string reason) => new("KG6303", $"{address} answered {status} to {request}: {Short(reason)}. {Advice(status)}");

    public static LoadException Unreachable(Uri address, int attempts, Exception cause) =>
        new("KG6304", $"{address} could not be reached in {attempts} attempts: {cause.Message}. Is the server running, and is the address right?", cause);

    public static LoadException Moved(Uri address, Uri? target) => new("KG6305", $"{address} sends to {(target is null ? "another address" : target.ToString())}; give that address, since a password is not sent on");

    public static LoadException BadCount(Uri address, string answer) => new("KG6306", $"{address} gave no count that can be read: {Short(answer)}");

    private static string Advice(int status) => status switch
    {
        401 or 403 => "Give --user and set KG_STORE_PASSWORD, or set KG_STORE_TOKEN",
        404 or 405 => "The address may not be that of this protocol; see --protocol",
        413 => "Try a smaller --batch",
        415 => "Try again without --gzip",
        _ => "What was loaded before is in the store; the same command goes on from there",
    };

    private static string Short(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "no reason given" : line.Length > LongestReason ? line[..LongestReason] + "…" : line;
    }
}
