using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Reads the files of the suites; relative IRIs in a file are resolved against its own IRI.</summary>
internal static class TestFiles
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The quads of a file of any RDF syntax, read as a whole.</summary>
    public static Dataset Load(Term file) => RdfFile.Load(W3cFolder.FileOf((Iri)file), (Iri)file).Dataset;

    /// <summary>The quads of a file of any RDF syntax, read one by one.</summary>
    public static List<Quad> Stream(Term file)
    {
        using var quads = RdfFile.Stream(W3cFolder.FileOf((Iri)file), new RdfReadOptions { BaseIri = (Iri)file });
        return [.. quads];
    }

    /// <summary>The text of a query or an update.</summary>
    public static string Text(Term file) => File.ReadAllText(W3cFolder.FileOf((Iri)file), StrictUtf8);
}
