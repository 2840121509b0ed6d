using System.Buffers;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes CSV: the text of each term, nothing for unbound, quoted only where it must be.</summary>
/// <remarks>SPARQL 1.1 Query Results CSV and TSV Formats section 3, RFC 4180; lines end in <c>\r\n</c>. A triple term is written as in N-Triples.</remarks>
internal static class CsvResultsWriter
{
    private const string LineEnd = "\r\n";

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    public static void Write(SparqlResults results, TextWriter writer)
    {
        if (results.Boolean is not null) throw new NotSupportedException(SparqlResultErrors.NoBoolean("CSV").Text);
        WriteLine(writer, results.Variables);
        var texts = new string[results.Variables.Count];
        foreach (var row in results.Rows)
        {
            for (int i = 0; i < texts.Length; i++) texts[i] = Text(row[i]);
            WriteLine(writer, texts);
        }
    }

    private static void WriteLine(TextWriter writer, IReadOnlyList<string> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0) writer.Write(',');
            WriteField(writer, fields[i]);
        }

        writer.Write(LineEnd);
    }

    private static void WriteField(TextWriter writer, string field)
    {
        if (!field.AsSpan().ContainsAny(Quoted))
        {
            writer.Write(field);
            return;
        }

        writer.Write('"');
        writer.Write(field.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    private static string Text(Term? term) => term switch
    {
        null => "",
        Iri iri => iri.Value,
        Literal literal => literal.LexicalForm,
        _ => term.ToString(),
    };
}
