using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Syntax;

namespace KnowledgeGraph.Sparql;

/// <summary>A parsed query: immutable, may be run many times and on many datasets, by several threads at once.</summary>
public sealed class SparqlQuery
{
    internal SparqlQuery(string text, QueryForm form)
    {
        Text = text;
        Form = form;
    }

    /// <summary>The text it was parsed from.</summary>
    public string Text { get; }

    /// <summary>Its form.</summary>
    public QueryKind Kind => Form.Kind;

    /// <summary>The names of the result's columns in order, without <c>?</c>; empty unless it is a SELECT.</summary>
    public IReadOnlyList<string> Variables => [.. Form.Variables.Select(variable => variable.Name)];

    internal QueryForm Form { get; }

    /// <summary>Reads a query.</summary>
    /// <remarks>SPARQL 1.1 section 19.8, [1] QueryUnit; SPARQL 1.2 as far as its tests go. The cost is linear in the text.</remarks>
    /// <param name="text">One SELECT, CONSTRUCT, ASK or DESCRIBE with its declarations.</param>
    /// <param name="sourceName">What messages call the text: the name of its file, or "query".</param>
    /// <param name="baseIri">What relative IRIs are resolved against where the text has no BASE; without both they are an error.</param>
    /// <param name="prefixes">Prefixes that the text need not declare; its own declarations win.</param>
    /// <exception cref="SparqlSyntaxException">The text is no query.</exception>
    public static SparqlQuery Parse(string text, string sourceName = "query", Iri? baseIri = null, PrefixMap? prefixes = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sourceName);
        return new SparqlQuery(text, new SparqlParser(new SourceText(text, sourceName), baseIri, prefixes).ReadQuery());
    }
}
