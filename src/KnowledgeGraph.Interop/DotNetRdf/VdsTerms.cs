using KnowledgeGraph.Rdf;
using VDS.RDF;

namespace KnowledgeGraph.Interop;

/// <summary>Makes our terms of nodes of dotNetRDF.</summary>
internal static class VdsTerms
{
    /// <summary>A node as a term.</summary>
    /// <exception cref="NotSupportedException">The node is a variable or a graph literal, which RDF has not.</exception>
    /// <exception cref="FormatException">The address of the node is no IRI.</exception>
    public static Term TermOf(INode node) => node switch
    {
        IUriNode uri => IriOf(uri.Uri),
        IBlankNode blank => new Rdf.BlankNode(blank.InternalID),
        ILiteralNode { Language.Length: > 0 } literal => Literal.LanguageTagged(literal.Value, literal.Language),
        ILiteralNode { DataType: { } datatype } literal => Literal.Typed(literal.Value, IriOf(datatype)),
        ILiteralNode literal => Literal.String(literal.Value),
        ITripleNode triple => new TripleTerm(TermOf(triple.Triple.Subject), PredicateOf(triple.Triple), TermOf(triple.Triple.Object)),
        _ => throw new NotSupportedException($"A node of the kind {node.NodeType} has no counterpart in RDF."),
    };

    /// <summary>The predicate of a triple.</summary>
    /// <exception cref="NotSupportedException">It is not an IRI.</exception>
    public static Iri PredicateOf(VDS.RDF.Triple triple) =>
        TermOf(triple.Predicate) as Iri ?? throw new NotSupportedException($"A predicate must be an IRI: {triple}.");

    private static Iri IriOf(Uri uri) => Iri.Parse(uri.OriginalString);
}
