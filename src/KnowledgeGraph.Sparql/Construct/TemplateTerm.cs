using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>What stands in a place of a template.</summary>
internal abstract record TemplateTerm
{
    private TemplateTerm()
    {
    }

    /// <summary>The id that a solution puts there; 0 where it puts nothing.</summary>
    /// <param name="batch">Has the solution.</param>
    /// <param name="row">Which of the batch it is.</param>
    /// <param name="nodes">The blank nodes of this solution.</param>
    public abstract uint In(RowBatch batch, int row, SolutionBlankNodes nodes);

    internal sealed record OfSlot(int Slot) : TemplateTerm
    {
        public override uint In(RowBatch batch, int row, SolutionBlankNodes nodes) => batch[Slot, row];
    }

    internal sealed record OfConstant(uint Id) : TemplateTerm
    {
        public override uint In(RowBatch batch, int row, SolutionBlankNodes nodes) => Id;
    }

    internal sealed record OfBlankNode(int Number) : TemplateTerm
    {
        public override uint In(RowBatch batch, int row, SolutionBlankNodes nodes) => nodes[Number];
    }

    internal sealed record OfTriple(TemplateTerm Subject, TemplateTerm Predicate, TemplateTerm Object) : TemplateTerm
    {
        public override uint In(RowBatch batch, int row, SolutionBlankNodes nodes)
        {
            uint subject = Subject.In(batch, row, nodes);
            uint predicate = Predicate.In(batch, row, nodes);
            uint @object = Object.In(batch, row, nodes);
            bool isTriple = TripleForm.IsTriple(nodes.Terms, subject, predicate, @object) && TripleForm.Depth(nodes.Terms, @object) < TripleForm.MaximumDepth;
            return isTriple ? nodes.Terms.InternTripleTerm(subject, predicate, @object) : 0;
        }
    }
}
