using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>What SPARQL's STR() gives of a term.</summary>
internal static class TermText
{
    /// <summary>Null for blank nodes and triple terms, which have none.</summary>
    public static string? Of(Term term) => term switch
    {
        Iri iri => iri.Value,
        Literal literal => literal.LexicalForm,
        _ => null,
    };
}
