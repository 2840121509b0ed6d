using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Reads the version that a document announces; any known one is accepted and changes nothing.</summary>
/// <remarks>RDF 1.2 Turtle section 2.4; RDF 1.2 Concepts section 2.1.</remarks>
internal static class RdfVersions
{
    public static void Read(Utf8Cursor cursor, TurtleTerminals terminals)
    {
        long place = cursor.Offset;
        if (cursor.Peek() is not ('"' or '\'')) throw cursor.Unexpected("a version between quotation marks");
        string version = Encoding.UTF8.GetString(terminals.TextOf(terminals.ReadShortString()));
        if (version is not ("1.1" or "1.2" or "1.2-basic")) throw cursor.Error(RdfErrors.BadVersion(version), place);
        cursor.Release();
    }
}
