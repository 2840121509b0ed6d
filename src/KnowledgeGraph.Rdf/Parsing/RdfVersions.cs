namespace KnowledgeGraph.Rdf;

/// <summary>Reads the version that a document announces; any known one is accepted and changes nothing.</summary>
/// <remarks>RDF 1.2 Turtle section 2.4; RDF 1.2 Concepts section 2.1.</remarks>
internal static class RdfVersions
{
    public static void Read(TextCursor cursor, TurtleTerminals terminals)
    {
        var place = cursor.Place;
        if (cursor.Peek() is not ('"' or '\'')) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(), "a version between quotation marks"));
        string version = terminals.ReadShortString();
        if (version is not ("1.1" or "1.2" or "1.2-basic")) throw cursor.Error(RdfErrors.BadVersion(version), place);
    }
}
