using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:datatype: the datatype, and for those of XSD also a lexical form that it allows. SHACL section 4.1.2.</summary>
internal sealed class DatatypeConstraint(Iri datatype) : ValueConstraint("Datatype")
{
    protected override string Message => $"a literal of datatype {datatype} was expected";

    protected override bool Fits(Term value, ValidationRun run) => value is Literal literal && literal.Datatype == datatype && run.Order.IsWellFormed(literal);
}
