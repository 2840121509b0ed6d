using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Reads CSV: every cell a string, an empty one without quotation marks unbound.</summary>
/// <remarks>SPARQL 1.1 Query Results CSV and TSV Formats section 3, RFC 4180; lines may end in <c>\n</c> alone.</remarks>
internal static class CsvResultsReader
{
    public static SparqlResults Read(TextReader reader, string sourceName)
    {
        var csv = new CsvRecordReader(reader, sourceName);
        var header = csv.Next() ?? throw csv.Fault(SparqlResultErrors.Missing("the line with the names of the columns"));
        List<string> variables = header is [null] ? [] : [.. header.Select(name => name ?? "")];
        string? bad = variables.Find(name => name.Length == 0 || variables.IndexOf(name) != variables.LastIndexOf(name));
        if (bad is not null) throw csv.Fault(SparqlResultErrors.BadVariables(bad));
        var rows = new List<IReadOnlyList<Term?>>();
        while (csv.Next() is { } record)
        {
            // With no column at all each solution is an empty line, which reads as one empty field.
            if (variables.Count == 0 && record is [null]) record = [];
            if (record.Count != variables.Count) throw csv.Fault(SparqlResultErrors.FieldCount(record.Count, variables.Count));
            rows.Add([.. record.Select(field => field is null ? null : Cell(field, csv))]);
        }

        return SparqlResults.OfSolutions(variables, rows);
    }

    private static Literal Cell(string field, CsvRecordReader csv)
    {
        try
        {
            return Literal.String(field);
        }
        catch (ArgumentException exception)
        {
            throw csv.Fault(SparqlResultErrors.BadTerm(exception.Message));
        }
    }
}
