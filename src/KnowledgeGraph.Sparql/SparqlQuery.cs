using KnowledgeGraph.Sparql.Algebra;

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
}
