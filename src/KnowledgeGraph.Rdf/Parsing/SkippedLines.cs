namespace KnowledgeGraph.Rdf;

/// <summary>The lines that were passed over because they were wrong.</summary>
internal sealed class SkippedLines
{
    private const int Reported = 10;

    private readonly List<RdfSyntaxException> _first = [];

    public int Count { get; private set; }

    /// <summary>What was wrong with the first few of them.</summary>
    public IReadOnlyList<RdfSyntaxException> First => _first;

    public void Add(RdfSyntaxException fault)
    {
        Count++;
        if (_first.Count < Reported) _first.Add(fault);
    }
}
