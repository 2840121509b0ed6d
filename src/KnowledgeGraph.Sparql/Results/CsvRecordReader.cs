using System.Text;

namespace KnowledgeGraph.Sparql;

/// <summary>Takes CSV apart into records. RFC 4180 section 2.</summary>
internal sealed class CsvRecordReader(TextReader reader, string sourceName)
{
    private readonly StringBuilder _field = new();
    private int _line;
    private int _column;
    private int _recordLine;

    /// <summary>The fields of the next record, null for those that are empty and not quoted; null at the end of the text.</summary>
    public List<string?>? Next()
    {
        _recordLine = _line;
        if (reader.Peek() < 0) return null;
        var fields = new List<string?>();
        while (true)
        {
            fields.Add(reader.Peek() == '"' ? Quoted() : Plain());
            if (reader.Peek() != ',') break;
            Take();
        }

        EndLine();
        return fields;
    }

    /// <summary>An error in the record that was read last.</summary>
    public SparqlResultsSyntaxException Fault(SparqlResultMessage message) => new(sourceName, _recordLine, 0, message);

    private string? Plain()
    {
        _field.Clear();
        while (reader.Peek() is >= 0 and not (',' or '\r' or '\n'))
        {
            if (reader.Peek() == '"') throw Here(SparqlResultErrors.StrayQuote());
            _field.Append(Take());
        }

        return _field.Length == 0 ? null : _field.ToString();
    }

    private string Quoted()
    {
        _field.Clear();
        Take();
        while (true)
        {
            if (reader.Peek() < 0) throw Here(SparqlResultErrors.OpenQuote());
            char c = Take();
            if (c != '"')
            {
                _field.Append(c);
            }
            else if (reader.Peek() == '"')
            {
                _field.Append(Take());
            }
            else
            {
                break;
            }
        }

        if (reader.Peek() is >= 0 and not (',' or '\r' or '\n')) throw Here(SparqlResultErrors.StrayQuote());
        return _field.ToString();
    }

    private void EndLine()
    {
        if (reader.Peek() == '\r') Take();
        if (reader.Peek() == '\n') Take();
    }

    private char Take()
    {
        char c = (char)reader.Read();
        _column++;
        if (c == '\n' || (c == '\r' && reader.Peek() != '\n'))
        {
            _line++;
            _column = 0;
        }

        return c;
    }

    private SparqlResultsSyntaxException Here(SparqlResultMessage message) => new(sourceName, _line, _column, message);
}
