using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using KnowledgeGraph.Sparql.Execution;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Compares literals as SPARQL's operators do, and says whether their lexical forms are what their datatypes allow.</summary>
internal sealed class LiteralOrder
{
    private readonly QueryTerms _terms;
    private readonly Values _values;

    public LiteralOrder()
    {
        _terms = new QueryTerms(new TermDictionary());
        _values = new Values(_terms);
    }

    /// <summary>Less than, equal to, or greater than 0; null where SPARQL cannot compare the two.</summary>
    public int? Compare(Term left, Term right)
    {
        if (left is not Literal || right is not Literal) return null;
        return _values.Compare(_values.FromTerm(left), _values.FromTerm(right)) switch
        {
            Ordering.Less => -1,
            Ordering.Equal => 0,
            Ordering.Greater => 1,
            _ => null,
        };
    }

    /// <summary>Whether the lexical form is one of the datatype's. Of a datatype that is not computed with, every form is taken.</summary>
    public bool IsWellFormed(Literal literal) => _values.FromTerm(literal).Kind != ValueKind.Other || Values.KindOfDatatype(_terms.Intern(literal.Datatype)) == ValueKind.Other;
}
