namespace KnowledgeGraph.Sparql;

/// <summary>A stretch of the query text, half open; UTF-16 code units from 0.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="End">The code unit after the last.</param>
public readonly record struct SourceSpan(int Start, int End)
{
    /// <summary>How many code units lie in it.</summary>
    public int Length => End - Start;
}
