using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Syntax;

namespace KnowledgeGraph.Sparql;

/// <summary>A parsed update request: immutable, may be run many times and on many datasets, by several threads at once.</summary>
public sealed class SparqlUpdate
{
    private SparqlUpdate(string text, ImmutableArray<UpdateOperation> operations)
    {
        Text = text;
        Operations = operations;
    }

    /// <summary>The text it was parsed from.</summary>
    public string Text { get; }

    /// <summary>The operations, to be carried out in this sequence.</summary>
    internal ImmutableArray<UpdateOperation> Operations { get; }

    /// <summary>Reads an update request.</summary>
    /// <remarks>SPARQL 1.1 Update section 3 and SPARQL 1.1 Query section 19.8, [3] UpdateUnit; SPARQL 1.2 as far as its tests go. The cost is linear in the text.</remarks>
    /// <param name="text">The request; may hold several operations, or none.</param>
    /// <param name="sourceName">What messages call the text: the name of its file, or "update".</param>
    /// <param name="baseIri">What relative IRIs are resolved against where the text has no BASE; without both they are an error.</param>
    /// <param name="prefixes">Prefixes that the text need not declare; its own declarations win.</param>
    /// <exception cref="SparqlSyntaxException">The text is no update.</exception>
    public static SparqlUpdate Parse(string text, string sourceName = "update", Iri? baseIri = null, PrefixMap? prefixes = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sourceName);
        return new SparqlUpdate(text, new SparqlParser(new SourceText(text, sourceName), baseIri, prefixes).ReadUpdate());
    }
}
