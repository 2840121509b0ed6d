using System.Xml;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Reads SPARQL Query Results XML; document type declarations are refused.</summary>
/// <remarks>SPARQL Query Results XML Format (Second Edition) section 2, SPARQL 1.2 for triple terms and directions. Attributes that it does not know are passed over.</remarks>
internal sealed class XmlResultsReader
{
    private readonly XmlCursor _xml;
    private readonly List<string> _variables = [];
    private readonly List<string> _links = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    private XmlResultsReader(XmlCursor xml) => _xml = xml;

    public static SparqlResults Read(Stream stream, string sourceName) => Read(XmlReader.Create(stream, XmlCursor.Settings), sourceName);

    public static SparqlResults Read(TextReader reader, string sourceName) => Read(XmlReader.Create(reader, XmlCursor.Settings), sourceName);

    private static SparqlResults Read(XmlReader reader, string sourceName)
    {
        using (reader) return XmlCursor.Guard(reader, sourceName, xml => new XmlResultsReader(xml).Read());
    }

    private SparqlResults Read()
    {
        _xml.Open("sparql");
        PassVersion();
        _xml.Open("head");
        PassVersion();
        while (_xml.IsAt("variable")) ReadVariable();
        while (_xml.IsAt("link")) _links.Add(Empty("link", "href"));
        _xml.Close("head");
        var results = _xml.IsAt("boolean") ? SparqlResults.OfBoolean(Boolean(), _links) : SparqlResults.OfSolutions(_variables, ReadRows(), _links);
        _xml.Close("sparql");
        _xml.End();
        return results;
    }

    // SPARQL 1.2 lets a document announce its version early.
    private void PassVersion()
    {
        if (_xml.IsAt("version")) _xml.Text("version");
    }

    private void ReadVariable()
    {
        string name = Empty("variable", "name");
        if (name.Length == 0 || !_columns.TryAdd(name, _columns.Count)) throw _xml.Fault(SparqlResultErrors.BadVariables(name));
        _variables.Add(name);
    }

    private string Empty(string element, string attribute)
    {
        string? value = _xml.Attribute(attribute);
        _xml.Open(element);
        _xml.Close(element);
        return value ?? throw _xml.Fault(SparqlResultErrors.Missing($"the attribute '{attribute}' of <{element}>"));
    }

    private bool Boolean() => _xml.Text("boolean").Trim() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        var other => throw _xml.Fault(SparqlResultErrors.Unexpected($"'{other}'", "true or false")),
    };

    private List<IReadOnlyList<Term?>> ReadRows()
    {
        var rows = new List<IReadOnlyList<Term?>>();
        _xml.Open("results");
        while (_xml.IsAt("result"))
        {
            _xml.Open("result");
            var row = new Term?[_variables.Count];
            while (_xml.IsAt("binding")) ReadBinding(row);
            _xml.Close("result");
            rows.Add(row);
        }

        _xml.Close("results");
        return rows;
    }

    private void ReadBinding(Term?[] row)
    {
        string name = _xml.Attribute("name") ?? throw _xml.Fault(SparqlResultErrors.Missing("the attribute 'name' of <binding>"));
        if (!_columns.TryGetValue(name, out int column)) throw _xml.Fault(SparqlResultErrors.UnknownVariable(name));
        if (row[column] is not null) throw _xml.Fault(SparqlResultErrors.BoundTwice(name));
        _xml.Open("binding");
        row[column] = ReadTerm(0);
        _xml.Close("binding");
    }

    private Term ReadTerm(int depth)
    {
        if (depth > TripleTermDepth.Maximum) throw _xml.Fault(SparqlResultErrors.TooDeep(TripleTermDepth.Maximum));
        if (_xml.IsAt("triple")) return ReadTriple(depth);
        try
        {
            if (_xml.IsAt("uri")) return Iri.Parse(_xml.Text("uri"));
            if (_xml.IsAt("bnode")) return ResultBlankNodes.Of(_xml.Text("bnode"));
            string? language = _xml.Attribute("xml:lang");
            string? datatype = _xml.Attribute("datatype");
            string? direction = _xml.Attribute("dir", TermWords.Its);
            return TermWords.Literal(_xml.Text("literal"), language, datatype, direction);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException and not SparqlResultsSyntaxException)
        {
            throw _xml.Fault(SparqlResultErrors.BadTerm(exception.Message), exception);
        }
    }

    private TripleTerm ReadTriple(int depth)
    {
        _xml.Open("triple");
        var subject = ReadPart("subject", depth);
        var predicate = ReadPart("predicate", depth);
        var @object = ReadPart("object", depth);
        _xml.Close("triple");
        try
        {
            return TermWords.Triple(subject, predicate, @object);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            throw _xml.Fault(SparqlResultErrors.BadTerm(exception.Message), exception);
        }
    }

    private Term ReadPart(string name, int depth)
    {
        _xml.Open(name);
        var term = ReadTerm(depth + 1);
        _xml.Close(name);
        return term;
    }
}
