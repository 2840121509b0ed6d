namespace KnowledgeGraph.Language.Neural;

/// <summary>What <see cref="SyntaxReader"/>, and the reader of names, work in; one for each thread, used from sentence to sentence, so that memory does not grow with the text.</summary>
internal sealed class SyntaxBuffers
{
    internal Arena<float> Floats { get; } = new();

    internal Arena<short> Shorts { get; } = new();

    internal Arena<int> Ints { get; } = new();

    internal Arena<long> Longs { get; } = new();

    /// <summary>Gives all room back.</summary>
    internal void Reset()
    {
        Floats.Reset();
        Shorts.Reset();
        Ints.Reset();
        Longs.Reset();
    }
}
