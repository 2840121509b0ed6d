using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql;

namespace KnowledgeGraph.Cli.Querying;

/// <summary>Writes answers in the formats of <c>kg query</c>.</summary>
internal static class AnswerWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void Write(GraphResult triples, QueryFormat format, PrefixMap prefixes, Stream stream)
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case QueryFormat.Turtle:
                TurtleWriter.Write(triples, writer, new TurtleWriterOptions { Prefixes = prefixes });
                break;
            case QueryFormat.NTriples:
                NTriplesWriter.Write(triples, writer);
                break;
            default:
                JsonLdWriter.Write(triples.Select(triple => triple.In(null)), writer);
                break;
        }
    }

    /// <param name="result">The answer of SELECT or ASK.</param>
    /// <param name="format">How it is written.</param>
    /// <param name="prefixes">What shortens the IRIs of a table.</param>
    /// <param name="width">How many characters a line of a table may have.</param>
    /// <param name="stream">Where it goes.</param>
    public static void Write(QueryResult result, QueryFormat format, PrefixMap prefixes, int width, Stream stream)
    {
        var results = result is SolutionResult solutions
            ? SparqlResults.OfSolutions(solutions.Variables, solutions)
            : SparqlResults.OfBoolean(((BooleanResult)result).Value);
        if (format == QueryFormat.Table)
        {
            using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true) { NewLine = "\n" };
            SolutionTableWriter.Write(results, writer, new SolutionTableOptions { Width = width, Prefixes = prefixes });
            return;
        }

        SparqlResultsWriter.Write(results, stream, format switch
        {
            QueryFormat.Json => SparqlResultsFormat.Json,
            QueryFormat.Xml => SparqlResultsFormat.Xml,
            QueryFormat.Csv => SparqlResultsFormat.Csv,
            _ => SparqlResultsFormat.Tsv,
        });
    }
}
