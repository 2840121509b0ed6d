namespace KnowledgeGraph.Language.Neural;

/// <summary>Room for the numbers of one sentence, used again for the next. Not thread-safe.</summary>
internal sealed class Arena<T>
    where T : struct
{
    private T[] _room = [];
    private int _taken;

    /// <summary>Gives all room back. What was taken before must not be used any more.</summary>
    internal void Reset()
    {
        if (_taken > _room.Length)
        {
            _room = new T[_taken + (_taken / 4)];
        }

        _taken = 0;
    }

    /// <summary>Room for so many numbers; what they hold is left from before.</summary>
    internal Span<T> Take(int length)
    {
        int start = _taken;
        _taken += length;
        return _taken > _room.Length ? new T[length] : _room.AsSpan(start, length);
    }

    /// <summary>The same, all zero.</summary>
    internal Span<T> TakeZeros(int length)
    {
        Span<T> room = Take(length);
        room.Clear();
        return room;
    }
}
