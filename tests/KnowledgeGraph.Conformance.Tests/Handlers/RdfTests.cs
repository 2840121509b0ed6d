using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The tests of the RDF syntaxes; each is run on the reader of whole files and on the one that gives quad by quad.</summary>
internal static class RdfTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Func<Term, IEnumerable<Quad>>[] Readers = [TestFiles.Load, TestFiles.Stream];

    /// <summary>The input must be read without error.</summary>
    public static string? ReadsWell(ManifestEntry test)
    {
        foreach (var read in Readers) read(test.Action);
        return null;
    }

    /// <summary>The readers must refuse the input with their own exception.</summary>
    public static string? IsRefused(ManifestEntry test) => Readers.All(read => IsRefused(read, test.Action)) ? null : "was read although it is wrong";

    /// <summary>The input must give the same dataset as the expected file.</summary>
    public static string? GivesDataset(ManifestEntry test)
    {
        var expected = TestFiles.Load(test.Result!);
        return Readers.Select(read => GraphIsomorphism.Explain(expected, read(test.Action))).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>Written in canonical form, the input must give the lines of the expected file.</summary>
    public static string? GivesCanonicalLines(ManifestEntry test)
    {
        string[] expected = [.. File.ReadAllLines(W3cFolder.FileOf((Iri)test.Result!), StrictUtf8).Order(StringComparer.Ordinal)];
        return Readers.Select(read => Lines(read(test.Action))).FirstOrDefault(lines => !expected.SequenceEqual(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)));
    }

    private static bool IsRefused(Func<Term, IEnumerable<Quad>> read, Term file)
    {
        try
        {
            read(file);
            return false;
        }
        catch (RdfSyntaxException)
        {
            return true;
        }
    }

    private static string Lines(IEnumerable<Quad> quads)
    {
        using var writer = new StringWriter();
        NQuadsWriter.Write(quads, writer, lowerLanguageTags: true);
        return writer.ToString();
    }
}
