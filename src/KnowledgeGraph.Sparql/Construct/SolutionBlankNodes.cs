using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Construct;

/// <summary>The blank nodes of a template, new ones for each solution, made when they are first used.</summary>
internal sealed class SolutionBlankNodes(QueryTerms terms, int count)
{
    private readonly uint[] _nodes = new uint[count];

    public QueryTerms Terms => terms;

    public uint this[int number] => _nodes[number] != 0 ? _nodes[number] : _nodes[number] = terms.NewBlankNode();

    /// <summary>Begins another solution.</summary>
    public void Clear() => Array.Clear(_nodes);
}
