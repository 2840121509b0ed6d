namespace KnowledgeGraph.Rdf;

/// <summary>How much work a comparison may take.</summary>
internal sealed class WorkBudget(long limit)
{
    private long _spent;

    /// <exception cref="CanonicalizationException">No work is left.</exception>
    public void Spend(int steps)
    {
        _spent += steps;
        if (_spent > limit) throw new CanonicalizationException(CanonicalizationErrors.TooSymmetric(limit));
    }
}
