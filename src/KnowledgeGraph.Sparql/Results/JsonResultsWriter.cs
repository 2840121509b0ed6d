using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Sparql;

/// <summary>Writes SPARQL Query Results JSON, one solution a line.</summary>
/// <remarks>SPARQL 1.1 Query Results JSON Format section 3; triple terms and <c>its:dir</c> as SPARQL 1.2 Query Results JSON Format section 3.2.2 has them.</remarks>
internal sealed class JsonResultsWriter
{
    private readonly JsonTextWriter _json;

    private JsonResultsWriter(JsonTextWriter json) => _json = json;

    public static void Write(SparqlResults results, TextWriter writer)
    {
        using var json = new JsonTextWriter(writer) { CloseOutput = false, AutoCompleteOnClose = false };
        new JsonResultsWriter(json).Write(results);
        json.Flush();
    }

    private void Write(SparqlResults results)
    {
        _json.WriteStartObject();
        WriteHead(results);
        if (results.Boolean is { } answer) Member("boolean", answer);
        else WriteRows(results);
        _json.WriteEndObject();
        _json.WriteWhitespace("\n");
    }

    private void WriteHead(SparqlResults results)
    {
        _json.WritePropertyName("head");
        _json.WriteStartObject();
        if (results.Boolean is null) WriteStrings("vars", results.Variables);
        if (results.Links.Count > 0) WriteStrings("link", results.Links);
        _json.WriteEndObject();
    }

    private void WriteStrings(string name, IReadOnlyList<string> values)
    {
        _json.WritePropertyName(name);
        _json.WriteStartArray();
        foreach (string value in values) _json.WriteValue(value);
        _json.WriteEndArray();
    }

    private void WriteRows(SparqlResults results)
    {
        _json.WritePropertyName("results");
        _json.WriteStartObject();
        _json.WritePropertyName("bindings");
        _json.WriteStartArray();
        foreach (var row in results.Rows)
        {
            _json.WriteWhitespace("\n");
            _json.WriteStartObject();
            for (int i = 0; i < results.Variables.Count; i++)
            {
                if (row[i] is not { } term) continue;
                _json.WritePropertyName(results.Variables[i]);
                WriteTerm(term);
            }

            _json.WriteEndObject();
        }

        _json.WriteWhitespace("\n");
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteTerm(Term term)
    {
        _json.WriteStartObject();
        switch (term)
        {
            case Iri iri:
                Member("type", "uri");
                Member("value", iri.Value);
                break;
            case BlankNode node:
                Member("type", "bnode");
                Member("value", node.Label);
                break;
            case Literal literal:
                WriteLiteral(literal);
                break;
            case TripleTerm triple:
                WriteTriple(triple);
                break;
        }

        _json.WriteEndObject();
    }

    private void WriteLiteral(Literal literal)
    {
        Member("type", "literal");
        Member("value", literal.LexicalForm);
        if (literal.Language is not null) Member("xml:lang", literal.Language);
        else if (literal.Datatype != XsdVocabulary.String) Member("datatype", literal.Datatype.Value);
        if (literal.Direction is { } direction) Member("its:dir", TermWords.Of(direction));
    }

    private void WriteTriple(TripleTerm triple)
    {
        Member("type", "triple");
        _json.WritePropertyName("value");
        _json.WriteStartObject();
        _json.WritePropertyName("subject");
        WriteTerm(triple.Subject);
        _json.WritePropertyName("predicate");
        WriteTerm(triple.Predicate);
        _json.WritePropertyName("object");
        WriteTerm(triple.Object);
        _json.WriteEndObject();
    }

    private void Member(string name, string value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }

    private void Member(string name, bool value)
    {
        _json.WritePropertyName(name);
        _json.WriteValue(value);
    }
}
