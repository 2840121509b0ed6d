using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <content>Strings, numbers and language tags.</content>
internal sealed partial class TurtleTerminals
{
    private static readonly SearchValues<byte> ShortQuotationStops = SearchValues.Create("\"\\\n\r"u8);
    private static readonly SearchValues<byte> ShortApostropheStops = SearchValues.Create("'\\\n\r"u8);
    private static readonly SearchValues<byte> LongQuotationStops = SearchValues.Create("\"\\"u8);
    private static readonly SearchValues<byte> LongApostropheStops = SearchValues.Create("'\\"u8);

    // Far beyond what BCP 47 can mean, and what a dictionary of terms can count.
    private const int LongestTag = 1024;

    // Apart from _text, because a literal's datatype is read before its text is used.
    private readonly ByteBuilder _unescaped = new();

    /// <summary>The text of a slice; valid until the next string is read or the cursor reads on.</summary>
    public ReadOnlySpan<byte> TextOf(TextSlice slice) => slice.IsCopy ? _unescaped.Written : cursor.FromMark(slice.Start, slice.Length);

    /// <summary>Productions [22] to [25], the four kinds of string, unescaped. Sets the cursor's mark, which the caller releases when it has used the text.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public TextSlice ReadString()
    {
        cursor.Mark();
        int quote = cursor.Peek();
        bool isLong = cursor.Peek(1) == quote && cursor.Peek(2) == quote;
        return ReadQuoted((byte)quote, isLong);
    }

    /// <summary>Productions [22] and [23], from the quotation mark that comes next; the mark as in <see cref="ReadString"/>.</summary>
    public TextSlice ReadShortString()
    {
        cursor.Mark();
        return ReadQuoted((byte)cursor.Peek(), isLong: false);
    }

    /// <summary>Production [144s] LANGTAG with RDF 1.2's direction, from its <c>@</c>; behind the mark, which must be set.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public TextSlice ReadLanguage(out TextDirection? direction)
    {
        long place = cursor.Offset;
        cursor.Expect((byte)'@', "'@' and a language tag");
        int length = 0;
        while (IsTagCharacter(cursor.Peek(length)) || (cursor.Peek(length) == '-' && cursor.Peek(length + 1) != '-')) length++;
        var tag = cursor.Rest[..length];
        if (!IsLanguageTag(tag)) throw cursor.Error(RdfErrors.BadLanguageTag(Encoding.ASCII.GetString(tag)), place);
        var slice = new TextSlice(cursor.BehindMark, length, IsCopy: false);
        cursor.Skip(length);
        direction = cursor.TryTake("--"u8) ? ReadDirection(place) : null;
        return slice;
    }

    /// <summary>How many bytes the number takes that comes next, and its kind: productions [19] INTEGER, [20] DECIMAL and [21] DOUBLE.</summary>
    [MethodImpl(HotPath.CompiledAtOnce)]
    public TurtleNumber PeekNumber(out int length)
    {
        length = cursor.Peek() is '+' or '-' ? 1 : 0;
        int whole = CountDigits(length);
        length += whole;
        bool point = cursor.Peek(length) == '.' && (IsDigitAt(length + 1) || (whole > 0 && IsExponentAt(length + 1)));
        if (point) length += 1 + CountDigits(length + 1);
        if (whole == 0 && !point) throw cursor.Unexpected("a digit", length);
        if (!IsExponentAt(length)) return point ? TurtleNumber.Decimal : TurtleNumber.Integer;
        length++;
        if (cursor.Peek(length) is '+' or '-') length++;
        length += CountDigits(length);
        return TurtleNumber.Double;
    }

    private static bool IsTagCharacter(int c) => c is >= 0 and < 0x80 && char.IsAsciiLetterOrDigit((char)c);

    [MethodImpl(HotPath.CompiledAtOnce)]
    private static bool IsLanguageTag(ReadOnlySpan<byte> tag)
    {
        if (tag.Length > LongestTag) return false;
        Span<char> text = tag.Length <= 64 ? stackalloc char[tag.Length] : new char[tag.Length];
        for (int i = 0; i < tag.Length; i++) text[i] = (char)tag[i];
        return TurtleCharacters.IsLanguageTag(text);
    }

    private static SearchValues<byte> StopsOf(byte quote, bool isLong) => quote == '"'
        ? (isLong ? LongQuotationStops : ShortQuotationStops)
        : (isLong ? LongApostropheStops : ShortApostropheStops);

    private TextDirection ReadDirection(long place)
    {
        int length = 0;
        while (IsTagCharacter(cursor.Peek(length))) length++;
        var word = cursor.Rest[..length];
        if (!word.SequenceEqual("ltr"u8) && !word.SequenceEqual("rtl"u8)) throw cursor.Error(RdfErrors.BadDirection(Encoding.ASCII.GetString(word)), place);
        var direction = word[0] == 'l' ? TextDirection.LeftToRight : TextDirection.RightToLeft;
        cursor.Skip(length);
        return direction;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TextSlice ReadQuoted(byte quote, bool isLong)
    {
        long start = cursor.Offset;
        var stops = StopsOf(quote, isLong);
        int quotes = isLong ? 3 : 1;
        int length = 0;
        bool isCopy = false;
        cursor.Skip(quotes);
        while (true)
        {
            int found = cursor.Rest[length..].IndexOfAny(stops);
            length = found < 0 ? cursor.Rest.Length : length + found;
            int c = cursor.Peek(length);
            if (c == quote && (!isLong || (cursor.Peek(length + 1) == quote && cursor.Peek(length + 2) == quote))) break;
            if (c == '\\')
            {
                TakeUpToEscape(length, ref isCopy);
                length = 0;
                continue;
            }

            if (c < 0) throw cursor.Error(RdfErrors.EndInString(new string((char)quote, quotes)), start);
            if (!isLong && c is '\n' or '\r') throw cursor.Error(RdfErrors.LineEndInString(), cursor.Offset + length);
            if (c == quote) length++;
        }

        var text = FinishString(length, quotes, isCopy);
        if (cursor.SawLoneSurrogate && Utf8Text.HasLoneSurrogate(TextOf(text))) throw cursor.Error(RdfErrors.LoneSurrogate(), start);
        return text;
    }

    [MethodImpl(HotPath.CompiledAtOnce)]
    private TextSlice FinishString(int length, int quotes, bool isCopy)
    {
        var slice = new TextSlice(isCopy ? 0 : cursor.BehindMark, length, isCopy);
        if (isCopy) Take(length, _unescaped);
        else cursor.Skip(length);
        cursor.Skip(quotes);
        return slice;
    }

    private void TakeUpToEscape(int length, ref bool isCopy)
    {
        if (!isCopy) _unescaped.Clear();
        isCopy = true;
        Take(length, _unescaped);
        int escaped = cursor.Peek(1) switch
        {
            't' => '\t',
            'b' => '\b',
            'n' => '\n',
            'r' => '\r',
            'f' => '\f',
            '"' => '"',
            '\'' => '\'',
            '\\' => '\\',
            _ => -1,
        };
        if (escaped >= 0) cursor.Skip(2);
        _unescaped.AppendCodePoint(escaped >= 0 ? escaped : ReadCodePointEscape());
    }

    private int CountDigits(int ahead)
    {
        int count = 0;
        while (IsDigitAt(ahead + count)) count++;
        return count;
    }

    private bool IsDigitAt(int ahead) => TurtleCharacters.IsDigit(cursor.Peek(ahead));

    private bool IsExponentAt(int ahead) => cursor.Peek(ahead) is 'e' or 'E'
        && (IsDigitAt(ahead + 1) || (cursor.Peek(ahead + 1) is '+' or '-' && IsDigitAt(ahead + 2)));
}
