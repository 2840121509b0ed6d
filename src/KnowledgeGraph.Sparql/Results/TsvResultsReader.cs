using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Reads TSV: every cell a term, an empty one unbound.</summary>
/// <remarks>SPARQL 1.1 Query Results CSV and TSV Formats section 4; lines may also end in <c>\r\n</c>.</remarks>
internal static class TsvResultsReader
{
    public static SparqlResults Read(TextReader reader, string sourceName)
    {
        string header = reader.ReadLine() ?? throw Fault(0, 0, SparqlResultErrors.Missing("the line with the names of the columns"));
        var variables = Variables(header);
        var rows = new List<IReadOnlyList<Term?>>();
        for (int line = 1; reader.ReadLine() is { } text; line++) rows.Add(Row(text, line));
        return SparqlResults.OfSolutions(variables, rows);

        Term?[] Row(string text, int line)
        {
            int count = variables.Count == 0 && text.Length == 0 ? 0 : text.AsSpan().Count('\t') + 1;
            if (count != variables.Count) throw Fault(line, 0, SparqlResultErrors.FieldCount(count, variables.Count));
            var row = new Term?[count];
            int start = 0;
            for (int i = 0; i < count; i++)
            {
                int tab = text.IndexOf('\t', start);
                int end = tab < 0 ? text.Length : tab;
                if (end > start) row[i] = new TsvTermReader(text[start..end], sourceName, line, start).Read();
                start = end + 1;
            }

            return row;
        }

        List<string> Variables(string text)
        {
            var names = new List<string>();
            int column = 0;
            foreach (string field in text.Length == 0 ? [] : text.Split('\t'))
            {
                if (field[..Math.Min(1, field.Length)] is not ("?" or "$")) throw Fault(0, column, SparqlResultErrors.Unexpected($"'{field}'", "a variable such as '?name'"));
                string name = field[1..];
                if (name.Length == 0 || names.Contains(name)) throw Fault(0, column, SparqlResultErrors.BadVariables(name));
                names.Add(name);
                column += field.Length + 1;
            }

            return names;
        }

        SparqlResultsSyntaxException Fault(int line, int column, SparqlResultMessage message) => new(sourceName, line, column, message);
    }
}
