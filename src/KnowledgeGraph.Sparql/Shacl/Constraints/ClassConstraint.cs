using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl.Constraints;

/// <summary>sh:class. SHACL section 4.1.1.</summary>
internal sealed class ClassConstraint(Term @class) : ValueConstraint("Class")
{
    protected override string Message => $"an instance of {@class} was expected";

    protected override bool Fits(Term value, ValidationRun run) => run.Data.IsInstance(value, @class);
}
