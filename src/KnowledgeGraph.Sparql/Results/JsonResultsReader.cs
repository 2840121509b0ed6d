using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Sparql;

/// <summary>Reads SPARQL Query Results JSON; members that the specification does not know are passed over.</summary>
/// <remarks>SPARQL 1.1 Query Results JSON Format section 3, SPARQL 1.2 for triple terms and directions. Head and results may come in either order.</remarks>
internal sealed class JsonResultsReader
{
    // A triple term takes two levels, and may lie 200 deep; the document itself takes five.
    private const int MaximumDepth = 410;

    private readonly JsonCursor _json;
    private readonly List<string> _variables = [];
    private readonly List<string> _links = [];
    private readonly List<List<(string Name, Term Term)>> _solutions = [];
    private bool _hasHead;
    private bool _hasResults;
    private bool? _boolean;

    private JsonResultsReader(JsonCursor json) => _json = json;

    public static SparqlResults Read(TextReader reader, string sourceName)
    {
        using var json = new JsonCursor(reader, sourceName, MaximumDepth);
        return new JsonResultsReader(json).Read();
    }

    private SparqlResults Read()
    {
        _json.Expect(JsonToken.StartObject, "'{'");
        foreach (string name in _json.Members("'{'"))
        {
            switch (name)
            {
                case "head": ReadHead(); break;
                case "results": ReadResults(); break;
                case "boolean": ReadBoolean(); break;
                default: _json.Skip(); break;
            }
        }

        if (_json.Move()) throw _json.Fault(SparqlResultErrors.Unexpected("more text", "the end of the input"));
        if (!_hasHead) throw _json.Fault(SparqlResultErrors.Missing("the member 'head'"));
        if (_boolean is { } answer && !_hasResults) return SparqlResults.OfBoolean(answer, _links);
        if (_boolean is not null || !_hasResults) throw _json.Fault(SparqlResultErrors.Missing(_hasResults ? "a choice between 'results' and 'boolean'" : "the member 'results' or 'boolean'"));
        return Table();
    }

    private void ReadHead()
    {
        _hasHead = true;
        foreach (string name in _json.Members("the object of the head"))
        {
            if (name == "vars") ReadStrings(_variables);
            else if (name == "link") ReadStrings(_links);
            else _json.Skip();
        }
    }

    private void ReadStrings(List<string> target)
    {
        foreach (var _ in _json.Elements("an array of strings"))
        {
            _json.Require(JsonToken.String, "a string");
            target.Add(_json.Text);
        }
    }

    private void ReadBoolean()
    {
        _json.Require(JsonToken.Boolean, "true or false");
        _boolean = _json.Boolean;
    }

    private void ReadResults()
    {
        foreach (string name in _json.Members("the object of the results"))
        {
            if (name != "bindings")
            {
                _json.Skip();
                continue;
            }

            _hasResults = true;
            foreach (var _ in _json.Elements("an array of solutions")) _solutions.Add([.. _json.Members("a solution").Select(variable => (variable, ReadTerm(1)))]);
        }
    }

    private Term ReadTerm(int depth)
    {
        if (depth > TripleTermDepth.Maximum + 1) throw _json.Fault(SparqlResultErrors.TooDeep(TripleTermDepth.Maximum));
        var parts = new TermParts();
        foreach (string name in _json.Members("a term"))
        {
            switch (name)
            {
                case "type": parts.Type = ReadString(); break;
                case "value" when _json.Token == JsonToken.StartObject: parts.Triple = ReadTriple(depth); break;
                case "value": parts.Value = ReadString(); break;
                case "xml:lang": parts.Language = ReadString(); break;
                case "its:dir": parts.Direction = ReadString(); break;
                case "datatype": parts.Datatype = ReadString(); break;
                default: _json.Skip(); break;
            }
        }

        try
        {
            return Term(parts);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException and not SparqlResultsSyntaxException)
        {
            throw _json.Fault(SparqlResultErrors.BadTerm(exception.Message), exception);
        }
    }

    private string ReadString()
    {
        _json.Require(JsonToken.String, "a string");
        return _json.Text;
    }

    private (Term? Subject, Term? Predicate, Term? Object) ReadTriple(int depth)
    {
        (Term? Subject, Term? Predicate, Term? Object) triple = default;
        foreach (string name in _json.Members("the parts of a triple"))
        {
            switch (name)
            {
                case "subject": triple.Subject = ReadTerm(depth + 1); break;
                case "predicate": triple.Predicate = ReadTerm(depth + 1); break;
                case "object": triple.Object = ReadTerm(depth + 1); break;
                default: _json.Skip(); break;
            }
        }

        return triple;
    }

    private Term Term(TermParts parts)
    {
        if (parts.Type is null) throw _json.Fault(SparqlResultErrors.Missing("the member 'type' of a term"));
        if (parts.Type == "triple") return Triple(parts);
        string value = parts.Value ?? throw _json.Fault(SparqlResultErrors.Missing("the member 'value' of a term"));
        return parts.Type switch
        {
            "uri" => Iri.Parse(value),
            "bnode" => ResultBlankNodes.Of(value),
            // An early draft set typed literals apart, and some services still do.
            "literal" or "typed-literal" => TermWords.Literal(value, parts.Language, parts.Datatype, parts.Direction),
            _ => throw _json.Fault(SparqlResultErrors.UnknownTermType(parts.Type)),
        };
    }

    private TripleTerm Triple(TermParts parts) =>
        parts.Triple is { Subject: { } subject, Predicate: { } predicate, Object: { } @object }
            ? TermWords.Triple(subject, predicate, @object)
            : throw _json.Fault(SparqlResultErrors.Missing("the subject, predicate or object of a triple"));

    private SparqlResults Table()
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in _variables)
        {
            if (name.Length == 0 || !columns.TryAdd(name, columns.Count)) throw _json.Fault(SparqlResultErrors.BadVariables(name));
        }

        var rows = new List<IReadOnlyList<Term?>>(_solutions.Count);
        foreach (var solution in _solutions)
        {
            var row = new Term?[columns.Count];
            foreach (var (name, term) in solution)
            {
                if (!columns.TryGetValue(name, out int column)) throw _json.Fault(SparqlResultErrors.UnknownVariable(name));
                row[column] = term;
            }

            rows.Add(row);
        }

        return SparqlResults.OfSolutions(_variables, rows, _links);
    }

    private sealed class TermParts
    {
        public string? Type { get; set; }

        public string? Value { get; set; }

        public string? Language { get; set; }

        public string? Direction { get; set; }

        public string? Datatype { get; set; }

        public (Term? Subject, Term? Predicate, Term? Object)? Triple { get; set; }
    }
}
