using Newtonsoft.Json;

namespace KnowledgeGraph.Sparql;

/// <summary>Walks through JSON token by token, strictly: what Newtonsoft.Json forgives beyond RFC 8259 is an error here wherever it can be seen.</summary>
internal sealed class JsonCursor : IDisposable
{
    private readonly JsonTextReader _reader;
    private readonly string _sourceName;

    /// <param name="reader">The text; not closed.</param>
    /// <param name="sourceName">What messages call it.</param>
    /// <param name="maximumDepth">How deep objects and arrays may lie in each other.</param>
    public JsonCursor(TextReader reader, string sourceName, int maximumDepth)
    {
        _sourceName = sourceName;
        _reader = new JsonTextReader(reader) { CloseInput = false, DateParseHandling = DateParseHandling.None, MaxDepth = maximumDepth };
    }

    public JsonToken Token => _reader.TokenType;

    public string Text => (string)_reader.Value!;

    public bool Boolean => (bool)_reader.Value!;

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    public bool Move()
    {
        try
        {
            if (!_reader.Read()) return false;
        }
        catch (JsonReaderException exception)
        {
            throw new SparqlResultsSyntaxException(_sourceName, Math.Max(0, exception.LineNumber - 1), exception.LinePosition, SparqlResultErrors.NotJson(Reason(exception)), exception);
        }

        bool isText = Token is JsonToken.String or JsonToken.PropertyName;
        if (isText && _reader.QuoteChar != '"') throw Fault(SparqlResultErrors.NotJson("names and strings stand between double quotation marks"));
        if (Token is JsonToken.Comment or JsonToken.Undefined) throw Fault(SparqlResultErrors.Unexpected(Describe(), "a value"));
        return true;
    }

    /// <summary>Goes to the next token, which must be of this kind.</summary>
    public void Expect(JsonToken token, string expected)
    {
        if (!Move()) throw Fault(SparqlResultErrors.Unexpected("the end of the input", expected));
        Require(token, expected);
    }

    /// <summary>Fails unless the present token is of this kind.</summary>
    public void Require(JsonToken token, string expected)
    {
        if (Token != token) throw Fault(SparqlResultErrors.Unexpected(Describe(), expected));
    }

    /// <summary>The names of an object one by one, each with the cursor on its value; the caller moves to the value's last token.</summary>
    public IEnumerable<string> Members(string what)
    {
        Require(JsonToken.StartObject, what);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            if (!Move()) throw Fault(SparqlResultErrors.Unexpected("the end of the input", "'}'"));
            if (Token == JsonToken.EndObject) yield break;
            string name = Text;
            if (!seen.Add(name)) throw Fault(SparqlResultErrors.BoundTwice(name));
            if (!Move()) throw Fault(SparqlResultErrors.Unexpected("the end of the input", $"the value of '{name}'"));
            yield return name;
        }
    }

    /// <summary>The elements of an array one by one; the caller moves to each one's last token.</summary>
    public IEnumerable<JsonToken> Elements(string what)
    {
        Require(JsonToken.StartArray, what);
        while (true)
        {
            if (!Move()) throw Fault(SparqlResultErrors.Unexpected("the end of the input", "']'"));
            if (Token == JsonToken.EndArray) yield break;
            yield return Token;
        }
    }

    /// <summary>Passes over the value that the cursor is on.</summary>
    public void Skip()
    {
        int depth = 0;
        while (true)
        {
            if (Token is JsonToken.StartObject or JsonToken.StartArray) depth++;
            else if (Token is JsonToken.EndObject or JsonToken.EndArray) depth--;
            if (depth == 0) return;
            if (!Move()) throw Fault(SparqlResultErrors.Unexpected("the end of the input", "a value"));
        }
    }

    public SparqlResultsSyntaxException Fault(SparqlResultMessage message, Exception? inner = null) =>
        new(_sourceName, Math.Max(0, _reader.LineNumber - 1), Math.Max(0, _reader.LinePosition - 1), message, inner);

    public void Dispose() => _reader.Close();

    private string Describe() => Token switch
    {
        JsonToken.StartObject => "'{'",
        JsonToken.StartArray => "'['",
        JsonToken.EndObject => "'}'",
        JsonToken.EndArray => "']'",
        JsonToken.Null => "null",
        JsonToken.Comment => "a comment",
        JsonToken.String => "a string",
        JsonToken.Boolean => "a boolean",
        JsonToken.Integer or JsonToken.Float => "a number",
        _ => "nothing",
    };

    // Newtonsoft's message ends in the path and the place, which ours has already.
    private static string Reason(JsonReaderException exception)
    {
        int end = exception.Message.IndexOf(" Path '", StringComparison.Ordinal);
        return (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
    }
}
