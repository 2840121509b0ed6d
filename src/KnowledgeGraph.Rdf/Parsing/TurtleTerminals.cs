using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Reads the terminals that Turtle, TriG, N-Triples and N-Quads share: IRIs, names, blank node labels.</summary>
/// <remarks>
/// Turtle 1.1 section 6.5. Every method stands on the first byte of its terminal when it is called, and behind the last one when it returns. Spans
/// hold until the next call.
/// </remarks>
internal sealed partial class TurtleTerminals(Utf8Cursor cursor)
{
    /// <summary>All that production [18] IRIREF does not allow as it stands, and what ends it.</summary>
    public static readonly SearchValues<byte> IriStops = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Where(c => !TurtleCharacters.IsIriCharacter(c)).Select(c => (byte)c)]);

    private readonly ByteBuilder _text = new();

    /// <summary>Production WS and comments.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public void SkipSpace()
    {
        while (true)
        {
            int c = cursor.Peek();
            if (c > '#') return;
            if (c is ' ' or '\n' or '\t' or '\r') cursor.Skip(1);
            else if (c == '#') SkipComment();
            else return;
        }
    }

    /// <summary>Everything up to the end of the line, which stays.</summary>
    public void SkipComment()
    {
        while (cursor.Peek() is not (-1 or '\r' or '\n'))
        {
            int end = cursor.Rest.IndexOfAny((byte)'\n', (byte)'\r');
            cursor.Skip(end < 0 ? cursor.Rest.Length : end);
        }
    }

    /// <summary>Production [18] IRIREF: the text between the brackets, unescaped, not resolved.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public ReadOnlySpan<byte> ReadIriReference()
    {
        cursor.Expect((byte)'<', "'<' and an IRI");
        int length = PeekIriRun();
        if (cursor.Peek(length) != '>') return ReadIriWithEscapes();
        var text = cursor.Rest[..length];
        cursor.Skip(length + 1);
        return text;
    }

    /// <summary>A run of name characters with inner dots: a prefix (production [167s]) or a keyword; may be empty.</summary>
    public ReadOnlySpan<byte> ReadWord()
    {
        _text.Clear();
        if (TurtleCharacters.IsNameBase(cursor.PeekCodePoint())) TakeName();
        return _text.Written;
    }

    /// <summary>Production [168s] PN_LOCAL or nothing, unescaped, appended to <paramref name="text"/>; percent escapes stay as they are.</summary>
    public void ReadLocalName(ByteBuilder text)
    {
        int first = cursor.PeekCodePoint();
        if (!IsLocal(first) || (TurtleCharacters.IsName(first) && !TurtleCharacters.IsNameStart(first) && !TurtleCharacters.IsDigit(first))) return;
        while (true)
        {
            int c = cursor.PeekCodePoint(0, out int length);
            if (c == '\\') TakeLocalEscape(text);
            else if (c == '%') TakePercent(text);
            else if (IsLocal(c)) Take(length, text);
            else if (c != '.' || !TryTakeDots(text, IsLocal)) return;
        }
    }

    /// <summary>Production [141s] BLANK_NODE_LABEL: what stands behind <c>_:</c>.</summary>
    public ReadOnlySpan<byte> ReadBlankNodeLabel()
    {
        cursor.Expect((byte)'_', "a blank node such as '_:b1'");
        cursor.Expect((byte)':', "':' of a blank node such as '_:b1'");
        _text.Clear();
        int first = cursor.PeekCodePoint();
        if (!TurtleCharacters.IsNameStart(first) && !TurtleCharacters.IsDigit(first)) throw cursor.Unexpected("a blank node label");
        TakeName();
        return _text.Written;
    }

    private static bool IsLocal(int c) => TurtleCharacters.IsName(c) || c is ':' or '%' or '\\';

    // How many bytes may stand in an IRI as they are; what follows is held, unless it is the end.
    [MethodImpl(HotPath.CompiledAtOnce)]
    private int PeekIriRun()
    {
        int length = 0;
        while (true)
        {
            int end = cursor.Rest[length..].IndexOfAny(IriStops);
            if (end >= 0) return length + end;
            length = cursor.Rest.Length;
            if (!cursor.Fill()) return length;
        }
    }

    private ReadOnlySpan<byte> ReadIriWithEscapes()
    {
        _text.Clear();
        while (true)
        {
            Take(PeekIriRun(), _text);
            if (cursor.TryTake((byte)'>')) return _text.Written;
            long place = cursor.Offset;
            int c = cursor.Peek() == '\\' ? ReadCodePointEscape() : cursor.PeekCodePoint();
            if (c < 0 || !TurtleCharacters.IsIriCharacter(c)) throw cursor.Error(RdfErrors.IriCharacter(c), place);
            _text.AppendCodePoint(c);
        }
    }

    private void TakeName()
    {
        while (true)
        {
            int c = cursor.PeekCodePoint(0, out int length);
            if (TurtleCharacters.IsName(c)) Take(length, _text);
            else if (c != '.' || !TryTakeDots(_text, TurtleCharacters.IsName)) return;
        }
    }

    // Dots belong to a name only where more of the name follows.
    private bool TryTakeDots(ByteBuilder text, Func<int, bool> isPart)
    {
        int count = 1;
        while (count < 1000 && cursor.Peek(count) == '.') count++;
        if (!isPart(cursor.PeekCodePoint(count))) return false;
        Take(count, text);
        return true;
    }

    private void TakeLocalEscape(ByteBuilder text)
    {
        if (!TurtleCharacters.IsLocalEscape(cursor.Peek(1))) throw cursor.Error(RdfErrors.UnknownEscape(cursor.PeekCodePoint(1)));
        cursor.Skip(1);
        Take(1, text);
    }

    private void TakePercent(ByteBuilder text)
    {
        for (int i = 1; i <= 2; i++)
        {
            if (!TurtleCharacters.IsHex(cursor.Peek(i))) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(i), "a hexadecimal digit behind '%'"));
        }

        Take(3, text);
    }

    private void Take(int count, ByteBuilder text)
    {
        text.Append(cursor.Rest[..count]);
        cursor.Skip(count);
    }

    // Production [26] UCHAR, from its backslash.
    private int ReadCodePointEscape()
    {
        int kind = cursor.Peek(1);
        if (kind is not ('u' or 'U')) throw cursor.Error(RdfErrors.UnknownEscape(cursor.PeekCodePoint(1)));
        int length = kind == 'u' ? 4 : 8;
        uint value = 0;
        for (int i = 0; i < length; i++)
        {
            int digit = cursor.Peek(2 + i);
            if (!TurtleCharacters.IsHex(digit)) throw cursor.Unexpected("a hexadecimal digit", 2 + i);
            value = (value << 4) | (uint)HexValue(digit);
        }

        if (!Rune.IsValid(value)) throw cursor.Error(RdfErrors.BadCodePoint(Encoding.ASCII.GetString(cursor.Rest.Slice(2, length))));
        cursor.Skip(2 + length);
        return (int)value;
    }

    private static int HexValue(int digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
