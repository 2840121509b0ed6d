using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Walks over text once, with a little look-ahead, and knows where it is.</summary>
/// <remarks>Columns count UTF-16 code units. A line ends at <c>\n</c>, at <c>\r</c>, or at both together. A byte order mark at the beginning is skipped.</remarks>
internal sealed class TextCursor
{
    private readonly TextReader _reader;
    private readonly char[] _buffer = new char[16 * 1024];
    private int _position;
    private int _length;
    private bool _exhausted;

    public TextCursor(TextReader reader, string sourceName)
    {
        _reader = reader;
        SourceName = sourceName;
        if (Peek() == '\uFEFF') _position++;
    }

    public string SourceName { get; }

    /// <summary>Where the next code unit stands, both from 0.</summary>
    public TextPlace Place { get; private set; }

    /// <summary>The code unit that many places ahead, without taking it; -1 behind the end.</summary>
    public int Peek(int ahead = 0) => _position + ahead < _length || Fill(ahead) ? _buffer[_position + ahead] : -1;

    /// <summary>The code point that many code units ahead; a lone surrogate stands for itself; -1 behind the end.</summary>
    public int PeekCodePoint(int ahead = 0)
    {
        int first = Peek(ahead);
        if (first < 0 || !char.IsHighSurrogate((char)first)) return first;
        int second = Peek(ahead + 1);
        return second >= 0 && char.IsLowSurrogate((char)second) ? char.ConvertToUtf32((char)first, (char)second) : first;
    }

    /// <summary>Takes one code unit; -1 at the end.</summary>
    public int Take()
    {
        int c = Peek();
        if (c < 0) return c;
        _position++;
        bool lineEnds = c == '\n' || (c == '\r' && Peek() != '\n');
        Place = lineEnds ? new TextPlace(Place.Line + 1, 0) : Place with { Column = Place.Column + 1 };
        return c;
    }

    /// <summary>Takes one code unit where it is the one given.</summary>
    public bool TryTake(char c)
    {
        if (Peek() != c) return false;
        Take();
        return true;
    }

    /// <summary>Takes a text where it comes next, as it is written.</summary>
    public bool TryTake(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (Peek(i) != text[i]) return false;
        }

        for (int i = 0; i < text.Length; i++) Take();
        return true;
    }

    public void Expect(char c, string expected)
    {
        if (!TryTake(c)) throw Error(RdfErrors.Unexpected(PeekCodePoint(), expected));
    }

    public RdfSyntaxException Error(RdfMessage message) => Error(message, Place);

    public RdfSyntaxException Error(RdfMessage message, TextPlace place) => new(SourceName, place.Line, place.Column, message);

    private bool Fill(int ahead)
    {
        while (!_exhausted && _position + ahead >= _length)
        {
            Array.Copy(_buffer, _position, _buffer, 0, _length - _position);
            _length -= _position;
            _position = 0;
            int read = ReadBlock();
            _exhausted = read == 0;
            _length += read;
        }

        return _position + ahead < _length;
    }

    private int ReadBlock()
    {
        try
        {
            return _reader.Read(_buffer, _length, _buffer.Length - _length);
        }
        catch (DecoderFallbackException)
        {
            throw Error(RdfErrors.NotUtf8());
        }
    }
}
