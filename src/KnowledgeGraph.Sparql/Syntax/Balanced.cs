namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Builds trees of an associative operator.</summary>
internal static class Balanced
{
    /// <summary>The operands joined in their order, as a tree that is as flat as can be: a hundred thousand operands lie seventeen deep.</summary>
    public static T Fold<T>(IReadOnlyList<T> operands, Func<T, T, T> join) => Fold(operands, 0, operands.Count, join);

    private static T Fold<T>(IReadOnlyList<T> operands, int start, int count, Func<T, T, T> join)
    {
        if (count == 1) return operands[start];
        int left = (count + 1) / 2;
        return join(Fold(operands, start, left, join), Fold(operands, start + left, count - left, join));
    }
}
