using System.Text;
using KnowledgeGraph.TestSupport;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>One entry of a W3C manifest.</summary>
internal sealed record W3cCase(string Name, string Kind, string Action, string? Result, Iri BaseIri)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What went wrong, or null.</summary>
    public string? Run()
    {
        try
        {
            var document = Load(Action, BaseIri);
            if (Kind.Contains("Negative", StringComparison.Ordinal)) return "was read although it is wrong";
            if (Kind.EndsWith("C14N", StringComparison.Ordinal)) return CompareCanonical(document.Dataset);
            return Result is null ? null : GraphIsomorphism.Explain(Load(Result, BaseIri).Dataset, document.Dataset);
        }
        catch (RdfSyntaxException exception)
        {
            return Kind.Contains("Negative", StringComparison.Ordinal) ? null : exception.Message;
        }
    }

    private static RdfDocument Load(string path, Iri baseIri)
    {
        if (path.EndsWith(".rdf", StringComparison.Ordinal)) return LoadXml(path, baseIri);
        using var reader = new StreamReader(path, StrictUtf8);
        return RdfFile.SyntaxOf(path) switch
        {
            RdfSyntax.Turtle => TurtleParser.Parse(reader, Path.GetFileName(path), baseIri),
            RdfSyntax.TriG => TriGParser.Parse(reader, Path.GetFileName(path), baseIri),
            RdfSyntax.NTriples => NTriplesParser.Parse(reader, Path.GetFileName(path)),
            _ => NQuadsParser.Parse(reader, Path.GetFileName(path)),
        };
    }

    private static RdfDocument LoadXml(string path, Iri baseIri)
    {
        using var stream = File.OpenRead(path);
        return RdfXmlParser.Parse(stream, Path.GetFileName(path), baseIri);
    }

    private string? CompareCanonical(Dataset dataset)
    {
        using var writer = new StringWriter();
        NQuadsWriter.Write(dataset, writer, lowerLanguageTags: true);
        var expected = File.ReadAllLines(Result!, StrictUtf8).Order(StringComparer.Ordinal);
        string actual = writer.ToString();
        return expected.SequenceEqual(actual.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) ? null : actual;
    }
}
