using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Which nodes a shape is about. SHACL section 2.1.3.</summary>
internal abstract record ShapeTarget
{
    private ShapeTarget()
    {
    }

    public abstract IEnumerable<Term> Nodes(ShapeData data);

    internal sealed record Node(Term Term) : ShapeTarget
    {
        public override IEnumerable<Term> Nodes(ShapeData data) => [Term];
    }

    internal sealed record Class(Term Term) : ShapeTarget
    {
        public override IEnumerable<Term> Nodes(ShapeData data) => data.Instances(Term);
    }

    internal sealed record SubjectsOf(Iri Predicate) : ShapeTarget
    {
        public override IEnumerable<Term> Nodes(ShapeData data) => data.SubjectsOf(Predicate);
    }

    internal sealed record ObjectsOf(Iri Predicate) : ShapeTarget
    {
        public override IEnumerable<Term> Nodes(ShapeData data) => data.ObjectsOf(Predicate);
    }
}
