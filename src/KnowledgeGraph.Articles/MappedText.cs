namespace KnowledgeGraph.Articles;

/// <summary>Cleaned text, and for each of its characters where it came from in the file. Immutable.</summary>
/// <remarks>The map is a list of runs; a run either copies the file character by character or stands as a whole for one range of the file
/// (a character reference, a line break read as a space). Runs never go backwards in the file.</remarks>
public sealed class MappedText : IEquatable<MappedText>
{
    private readonly MappedRun[] _runs;

    internal MappedText(string text, MappedRun[] runs)
    {
        Text = text;
        _runs = runs;
    }

    /// <summary>The text: markup removed, character references decoded.</summary>
    public string Text { get; }

    internal ReadOnlySpan<MappedRun> Runs => _runs;

    /// <summary>The range of the file that covers <c>[start, end)</c> of <see cref="Text"/>: from the start of its first character to the end of its last.</summary>
    /// <param name="start">UTF-16 offset into <see cref="Text"/>.</param>
    /// <param name="end">Offset behind the last code unit; an empty range gives an empty span.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie inside <see cref="Text"/>.</exception>
    public SourceSpan ToSource(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(end, Text.Length);
        if (start == end)
        {
            var place = start < Text.Length ? Locate(start).Start : _runs.Length == 0 ? 0 : _runs[^1].SourceEnd;
            return new SourceSpan(place, place);
        }
        return new SourceSpan(Locate(start).Start, Locate(end - 1).End);
    }

    /// <summary>Whether text and map agree.</summary>
    public bool Equals(MappedText? other) => other is not null && Text == other.Text && _runs.AsSpan().SequenceEqual(other._runs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MappedText);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, _runs.Length);

    /// <inheritdoc cref="Text"/>
    public override string ToString() => Text;

    internal MappedText Slice(int start, int end)
    {
        var builder = new MappedTextBuilder();
        builder.Append(this, start, end);
        return builder.Build();
    }

    internal MappedText Trim()
    {
        int start = 0, end = Text.Length;
        while (start < end && char.IsWhiteSpace(Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1]))
            end--;
        return start == 0 && end == Text.Length ? this : Slice(start, end);
    }

    internal int RunAt(int offset)
    {
        int low = 0, high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_runs[middle].TextStart <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private SourceSpan Locate(int offset) => _runs[RunAt(offset)].Locate(offset);
}
