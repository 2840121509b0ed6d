using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Reads the files of the suites; relative IRIs in a file are resolved against its own IRI.</summary>
internal static class TestFiles
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The quads of a file of any RDF syntax.</summary>
    public static Dataset Load(Term file)
    {
        string path = W3cFolder.FileOf((Iri)file);
        if (!path.EndsWith(".rdf", StringComparison.Ordinal)) return RdfFile.Load(path, (Iri)file).Dataset;
        using var stream = File.OpenRead(path);
        return RdfXmlParser.Parse(stream, path, (Iri)file).Dataset;
    }

    /// <summary>The text of a query or an update.</summary>
    public static string Text(Term file) => File.ReadAllText(W3cFolder.FileOf((Iri)file), StrictUtf8);
}
