using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The tests of the grammar of queries (<c>.rq</c>) and updates (<c>.ru</c>).</summary>
internal static class SparqlSyntaxTests
{
    /// <summary>The text must be read without error.</summary>
    public static string? ReadsWell(ManifestEntry test)
    {
        Parse((Iri)test.Action);
        return null;
    }

    /// <summary>The parser must refuse the text with its own exception.</summary>
    public static string? IsRefused(ManifestEntry test)
    {
        try
        {
            Parse((Iri)test.Action);
            return "was read although it is wrong";
        }
        catch (SparqlSyntaxException)
        {
            return null;
        }
    }

    private static void Parse(Iri file)
    {
        if (file.Value.EndsWith(".ru", StringComparison.Ordinal)) SparqlUpdate.Parse(TestFiles.Text(file), W3cFolder.PathOf(file), file);
        else SparqlQuery.Parse(TestFiles.Text(file), W3cFolder.PathOf(file), file);
    }
}
