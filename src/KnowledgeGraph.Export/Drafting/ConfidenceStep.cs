namespace KnowledgeGraph.Export;

/// <summary>Leaves out what is not sure enough; what says nothing of its confidence stays.</summary>
internal static class ConfidenceStep
{
    public static Draft Apply(Draft draft, decimal least) => least <= 0
        ? draft
        : new Draft(draft.Nodes.Where(node => node.Confidence is null || node.Confidence >= least), draft.Edges.Where(edge => edge.Confidence is null || edge.Confidence >= least));
}
