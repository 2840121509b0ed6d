using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes TSV: whole terms in the syntax of Turtle, nothing for unbound; numbers bare where the lexical form allows it.</summary>
/// <remarks>SPARQL 1.1 Query Results CSV and TSV Formats section 4; lines end in <c>\n</c>.</remarks>
internal static class TsvResultsWriter
{
    public static void Write(SparqlResults results, TextWriter writer)
    {
        if (results.Boolean is not null) throw new NotSupportedException(SparqlResultErrors.NoBoolean("TSV").Text);
        for (int i = 0; i < results.Variables.Count; i++)
        {
            if (i > 0) writer.Write('\t');
            writer.Write('?');
            writer.Write(results.Variables[i]);
        }

        writer.Write('\n');
        foreach (var row in results.Rows)
        {
            for (int i = 0; i < results.Variables.Count; i++)
            {
                if (i > 0) writer.Write('\t');
                if (row[i] is { } term) writer.Write(Text(term));
            }

            writer.Write('\n');
        }
    }

    private static string Text(Term term) =>
        term is Literal literal && BareNumbers.DatatypeOf(literal.LexicalForm) == literal.Datatype ? literal.LexicalForm : term.ToString();
}
