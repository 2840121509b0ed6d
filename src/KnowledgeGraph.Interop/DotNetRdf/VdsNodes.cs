using KnowledgeGraph.Rdf;
using VDS.RDF;

namespace KnowledgeGraph.Interop;

/// <summary>Makes nodes of dotNetRDF of our terms. Blank nodes keep their labels within one conversion.</summary>
internal sealed class VdsNodes
{
    private readonly NodeFactory _factory = new();

    /// <summary>A term as a node.</summary>
    /// <exception cref="NotSupportedException">The term is a literal with a base direction, which RDF 1.2 has and dotNetRDF has not.</exception>
    public INode NodeOf(Term term) => term switch
    {
        Iri iri => IriNode(iri),
        Rdf.BlankNode blank => _factory.CreateBlankNode(blank.Label),
        Literal literal => LiteralNode(literal),
        TripleTerm triple => _factory.CreateTripleNode(new VDS.RDF.Triple(NodeOf(triple.Subject), NodeOf(triple.Predicate), NodeOf(triple.Object))),
        _ => throw new NotSupportedException($"A term of the kind {term.GetType().Name} has no counterpart in dotNetRDF."),
    };

    /// <summary>The name of a graph as a node; null, the default graph, stays null.</summary>
    public IRefNode? GraphNameOf(Term? name) => name switch
    {
        null => null,
        Iri iri => IriNode(iri),
        Rdf.BlankNode blank => (IRefNode)_factory.CreateBlankNode(blank.Label),
        _ => throw new NotSupportedException("A graph is named by an IRI or a blank node."),
    };

    private IRefNode IriNode(Iri iri) => (IRefNode)_factory.CreateUriNode(new Uri(iri.Value, UriKind.Absolute));

    private INode LiteralNode(Literal literal)
    {
        if (literal.Direction is not null) throw new NotSupportedException($"dotNetRDF has no base direction of literals: {literal}.");
        return literal.Language is { } language
            ? _factory.CreateLiteralNode(literal.LexicalForm, language)
            : _factory.CreateLiteralNode(literal.LexicalForm, new Uri(literal.Datatype.Value, UriKind.Absolute));
    }
}
