using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Reads and writes tables in the result formats, with what the tests know about them.</summary>
internal static class ResultFiles
{
    /// <summary>The table of a file in one of the four formats; strict, as everywhere.</summary>
    public static SparqlResults Load(Term file, SparqlResultsFormat format)
    {
        string path = W3cFolder.FileOf((Iri)file);
        using var stream = File.OpenRead(path);
        return AsCompared(SparqlResultsReader.Read(stream, format, path), format);
    }

    /// <summary>The table after it has been written and read again.</summary>
    public static SparqlResults RoundTrip(SparqlResults results, SparqlResultsFormat format)
    {
        using var stream = new MemoryStream();
        SparqlResultsWriter.Write(results, stream, format);
        stream.Position = 0;
        return AsCompared(SparqlResultsReader.Read(stream, format, "what was written"), format);
    }

    private static SparqlResults AsCompared(SparqlResults results, SparqlResultsFormat format) => format switch
    {
        SparqlResultsFormat.Csv => Mapped(results, CsvCell),
        SparqlResultsFormat.Tsv => Mapped(results, TsvCell),
        _ => results,
    };

    private static SparqlResults Mapped(SparqlResults results, Func<Term, Term> cell) =>
        SparqlResults.OfSolutions(results.Variables, [.. results.Rows.Select(row => row.Select(term => term is null ? null : cell(term)).ToArray())]);

    // CSV has only text; labels of blank nodes may still differ.
    private static Term CsvCell(Term term) =>
        term is Literal literal && literal.LexicalForm.StartsWith("_:", StringComparison.Ordinal) ? new BlankNode(literal.LexicalForm[2..]) : term;

    // One expected file writes a double with another letter than the data it comes from.
    private static Term TsvCell(Term term) =>
        term is Literal literal && literal.Datatype == XsdVocabulary.Double ? Literal.Typed(literal.LexicalForm.Replace('e', 'E'), literal.Datatype) : term;
}
