namespace KnowledgeGraph.Rdf;

/// <content>Lines and columns, which are counted only when they are asked for.</content>
/// <remarks>Columns count UTF-16 code units. A line ends at <c>\n</c>, at <c>\r</c>, or at both together.</remarks>
internal sealed partial class Utf8Cursor
{
    // Places of the first byte that is held, and of the last one that was asked for, so that asking again and again does not count again and again.
    private long _startOffset;
    private TextPlace _start;
    private long _knownOffset;
    private TextPlace _known;

    // The one place that outlives its bytes: where the word began that is being looked at.
    private long _heldOffset;
    private TextPlace _held;

    /// <summary>How many bytes come before the next one, a byte order mark not counted.</summary>
    public long Offset => _startOffset + _position;

    /// <summary>Where the next byte stands.</summary>
    public TextPlace Place => PlaceOf(Offset);

    /// <summary>The offset of the next byte, whose place can be told until this is called again, even when the byte is no longer held.</summary>
    public long HoldPlace() => _heldOffset = Offset;

    public RdfSyntaxException Error(RdfMessage message) => Error(message, Offset);

    public RdfSyntaxException Error(RdfMessage message, long offset) => Error(message, PlaceOf(offset));

    public RdfSyntaxException Error(RdfMessage message, TextPlace place) => new(SourceName, place.Line, place.Column, message);

    /// <summary>What stands that many bytes ahead is not what was expected.</summary>
    public RdfSyntaxException Unexpected(string expected, int ahead = 0) => Error(RdfErrors.Unexpected(PeekCodePoint(ahead), expected), Offset + ahead);

    /// <summary>Throws where an IRI holds half a surrogate pair.</summary>
    public void RefuseLoneSurrogate(ReadOnlySpan<byte> iri, long offset)
    {
        if (Utf8Text.HasLoneSurrogate(iri)) throw Error(RdfErrors.BadIri(Utf8Text.ToUtf16(iri), "half of a surrogate pair is not allowed in an IRI"), offset);
    }

    /// <summary>The place of an offset that is still held.</summary>
    public TextPlace PlaceOf(long offset)
    {
        if (offset == _heldOffset && offset < _startOffset) return _held;
        var (fromOffset, from) = _knownOffset <= offset ? (_knownOffset, _known) : (_startOffset, _start);
        _known = Advance(from, (int)(fromOffset - _startOffset), (int)(offset - _startOffset));
        _knownOffset = offset;
        return _known;
    }

    private void LetGo(int count)
    {
        long offset = _startOffset + count;
        if (_heldOffset >= _startOffset && _heldOffset < offset) _held = PlaceOf(_heldOffset);
        _start = PlaceOf(offset);
        _startOffset = offset;
    }

    private void SkipByteOrderMark()
    {
        Skip(3);
        _startOffset = -3;
        _start = new TextPlace(0, -1);
    }

    private TextPlace Advance(TextPlace place, int from, int to)
    {
        var passed = _buffer.AsSpan(from, to - from);
        int last = passed.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (last == passed.Length - 1 && last >= 0 && IsFirstOfTwo(to - 1)) last = passed[..last].LastIndexOfAny((byte)'\n', (byte)'\r');
        if (last < 0) return place with { Column = place.Column + Utf8Text.Utf16Length(passed) };
        return new TextPlace(place.Line + CountLineEnds(from, from + last + 1), Utf8Text.Utf16Length(passed[(last + 1)..]));
    }

    private int CountLineEnds(int from, int to)
    {
        int count = _buffer.AsSpan(from, to - from).Count((byte)'\n');
        while (true)
        {
            int next = _buffer.AsSpan(from, to - from).IndexOf((byte)'\r');
            if (next < 0) return count;
            if (!IsFirstOfTwo(from + next)) count++;
            from += next + 1;
        }
    }

    // Whether a carriage return does not end the line because its line feed does.
    private bool IsFirstOfTwo(int index) => _buffer[index] == '\r' && index + 1 < _length && _buffer[index + 1] == '\n';
}
