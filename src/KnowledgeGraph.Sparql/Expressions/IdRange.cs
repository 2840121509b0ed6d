namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Ids from <paramref name="First"/> to <paramref name="Last"/>, both in it; empty where the first is greater. The default says nothing.</summary>
internal readonly record struct IdRange(uint First, uint Last)
{
    public bool IsKnown => First != 0;

    public bool IsEmpty => First > Last;

    public bool Contains(uint id) => id >= First && id <= Last;
}
