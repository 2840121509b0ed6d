namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The columns of a result, by name and number.</summary>
internal sealed class SolutionColumns
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public SolutionColumns(IReadOnlyList<string> names)
    {
        Names = [.. names];
        for (int i = 0; i < Names.Count; i++) _numbers.TryAdd(Names[i], i);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The number of a column; -1 where there is none of that name.</summary>
    public int IndexOf(string name) => _numbers.GetValueOrDefault(name, -1);
}
