namespace KnowledgeGraph.Training.Neural;

/// <summary>Room that is used again from batch to batch.</summary>
internal static class Buffers
{
    /// <summary>The first <paramref name="length"/> numbers of the buffer, made larger where need be; what they hold is left from before.</summary>
    internal static Span<float> Room(ref float[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new float[length + (length / 4)];
        }

        return buffer.AsSpan(0, length);
    }

    /// <summary>The same, all zero.</summary>
    internal static Span<float> Zeros(ref float[] buffer, int length)
    {
        Span<float> room = Room(ref buffer, length);
        room.Clear();
        return room;
    }
}
