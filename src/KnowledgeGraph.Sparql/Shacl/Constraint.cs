using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>One constraint of a shape. SHACL section 4.</summary>
/// <param name="name">The component's local name without "ConstraintComponent".</param>
internal abstract class Constraint(string name)
{
    public Iri Component { get; } = ShaclVocabulary.Sh(name + "ConstraintComponent");

    /// <summary>Reports every fault that the constraint finds.</summary>
    /// <param name="focus">The focus node.</param>
    /// <param name="values">The value nodes: of a node shape, the focus node alone.</param>
    /// <param name="run">The validation, for data and for other shapes.</param>
    /// <param name="report">Takes each fault.</param>
    public abstract void Check(Term focus, IReadOnlyCollection<Term> values, ValidationRun run, ConstraintReport report);
}
