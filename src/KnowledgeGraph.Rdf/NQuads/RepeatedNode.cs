namespace KnowledgeGraph.Rdf;

/// <summary>The node that stood in the same place of the line before, as it was written there, with the space behind it.</summary>
/// <typeparam name="TTerm">What a sink gives for a term.</typeparam>
internal struct RepeatedNode<TTerm>(TTerm term)
{
    private byte[] _token = [];
    private int _length;

    public TTerm Term { get; private set; } = term;

    /// <summary>How many bytes at the beginning of <paramref name="text"/> are the node and its space; 0 where another one stands there.</summary>
    public readonly int Match(ReadOnlySpan<byte> text) => text.StartsWith(_token.AsSpan(0, _length)) ? _length : 0;

    public void Keep(ReadOnlySpan<byte> token, TTerm term)
    {
        if (token.Length > _token.Length) _token = new byte[token.Length * 2];
        token.CopyTo(_token);
        _length = token.Length;
        Term = term;
    }
}
