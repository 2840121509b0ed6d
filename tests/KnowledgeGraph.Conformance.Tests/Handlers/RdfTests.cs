using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The tests of the RDF syntaxes.</summary>
internal static class RdfTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The input must be read without error.</summary>
    public static string? ReadsWell(ManifestEntry test)
    {
        TestFiles.Load(test.Action);
        return null;
    }

    /// <summary>The reader must refuse the input with its own exception.</summary>
    public static string? IsRefused(ManifestEntry test)
    {
        try
        {
            TestFiles.Load(test.Action);
            return "was read although it is wrong";
        }
        catch (RdfSyntaxException)
        {
            return null;
        }
    }

    /// <summary>The input must give the same dataset as the expected file.</summary>
    public static string? GivesDataset(ManifestEntry test) =>
        GraphIsomorphism.Explain(TestFiles.Load(test.Result!), TestFiles.Load(test.Action));

    /// <summary>Written in canonical form, the input must give the lines of the expected file.</summary>
    public static string? GivesCanonicalLines(ManifestEntry test)
    {
        using var writer = new StringWriter();
        NQuadsWriter.Write(TestFiles.Load(test.Action), writer, lowerLanguageTags: true);
        var expected = File.ReadAllLines(W3cFolder.FileOf((Iri)test.Result!), StrictUtf8).Order(StringComparer.Ordinal);
        string actual = writer.ToString();
        return expected.SequenceEqual(actual.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) ? null : actual;
    }
}
