namespace KnowledgeGraph.Rdf;

/// <summary>Collects text and passes it on in large pieces.</summary>
internal sealed class Utf8Output(Stream stream)
{
    private const int Enough = 64 * 1024;

    /// <summary>What was not passed on yet.</summary>
    public ByteBuilder Text { get; } = new();

    /// <summary>Passes on what there is when it is much; afterwards places in <see cref="Text"/> are others.</summary>
    public void FlushIfMuch()
    {
        if (Text.Length >= Enough) Flush();
    }

    public void Flush()
    {
        stream.Write(Text.Written);
        Text.Clear();
    }
}
