namespace KnowledgeGraph.Rdf;

/// <summary>Messages of the reader of RDF Patch. Codes KG1070 to KG1079 belong to it; a code is never reused.</summary>
internal static class PatchErrors
{
    public static RdfMessage UnknownOperation(string found) =>
        new("KG1070", $"'{found}' begins no row of a patch; A, D, H, PA, PD, TX, TC or TA was expected, then a blank");

    public static RdfMessage OutsideTransaction(string found) => new("KG1071", $"{found} ends a transaction, and none was begun; write 'TX .' above it");

    public static RdfMessage OpenTransaction() => new("KG1072", "the input ends inside a transaction; end it with 'TC .' to make its changes, or with 'TA .' not to");

    public static RdfMessage NotOneRow() => new("KG1073", "a row must stand on a line of its own and end in '.'");
}
