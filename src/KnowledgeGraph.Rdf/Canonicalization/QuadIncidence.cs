namespace KnowledgeGraph.Rdf;

/// <summary>Which blank nodes stand in which quads, both ways.</summary>
internal sealed class QuadIncidence
{
    private readonly int[] _nodeStarts;
    private readonly int[] _quadsOfNodes;
    private readonly int[] _quadStarts;
    private readonly int[] _nodesOfQuads;

    public QuadIncidence(EncodedQuads quads)
    {
        var nodes = new List<int>();
        _quadStarts = new int[quads.Codes.Count + 1];
        _nodeStarts = new int[quads.NodeCount + 1];
        for (int i = 0; i < quads.Codes.Count; i++)
        {
            int start = nodes.Count;
            var (s, _, o, g) = quads.Codes[i];
            Collect(quads, s, start, nodes);
            Collect(quads, o, start, nodes);
            Collect(quads, g, start, nodes);
            for (int k = start; k < nodes.Count; k++) _nodeStarts[nodes[k] + 1]++;
            _quadStarts[i + 1] = nodes.Count;
        }

        _nodesOfQuads = [.. nodes];
        for (int i = 1; i < _nodeStarts.Length; i++) _nodeStarts[i] += _nodeStarts[i - 1];
        _quadsOfNodes = new int[_nodesOfQuads.Length];
        int[] next = [.. _nodeStarts];
        for (int quad = 0; quad < quads.Codes.Count; quad++)
        {
            foreach (int node in NodesOf(quad)) _quadsOfNodes[next[node]++] = quad;
        }
    }

    /// <summary>The quads in which a blank node stands, triple terms included.</summary>
    public ReadOnlySpan<int> QuadsOf(int node) => _quadsOfNodes.AsSpan(_nodeStarts[node].._nodeStarts[node + 1]);

    /// <summary>The blank nodes of a quad, none twice.</summary>
    public ReadOnlySpan<int> NodesOf(int quad) => _nodesOfQuads.AsSpan(_quadStarts[quad].._quadStarts[quad + 1]);

    private static void Collect(EncodedQuads quads, int code, int start, List<int> nodes)
    {
        if (code >= EncodedQuads.FirstTriple)
        {
            var (s, _, o) = quads.Triple(code);
            Collect(quads, s, start, nodes);
            Collect(quads, o, start, nodes);
        }
        else if (code < 0 && nodes.IndexOf(~code, start) < 0)
        {
            nodes.Add(~code);
        }
    }
}
