using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Reads the terminals that Turtle, TriG, N-Triples and N-Quads share: IRIs, names, blank node labels.</summary>
/// <remarks>Turtle 1.1 section 6.5. Every method stands on the first character of its terminal when it is called, and behind the last one when it returns.</remarks>
internal sealed partial class TurtleTerminals(TextCursor cursor)
{
    private readonly StringBuilder _text = new();

    /// <summary>Production WS and comments.</summary>
    public void SkipSpace()
    {
        while (true)
        {
            int c = cursor.Peek();
            if (c == '#') SkipComment();
            else if (c is ' ' or '\t' or '\r' or '\n') cursor.Take();
            else return;
        }
    }

    /// <summary>Everything up to the end of the line, which stays.</summary>
    public void SkipComment()
    {
        while (cursor.Peek() is not (-1 or '\r' or '\n')) cursor.Take();
    }

    /// <summary>Production [18] IRIREF: the text between the brackets, unescaped, not resolved.</summary>
    public string ReadIriReference()
    {
        cursor.Expect('<', "'<' and an IRI");
        _text.Clear();
        while (true)
        {
            var place = cursor.Place;
            int c = cursor.Peek();
            if (c == '>')
            {
                cursor.Take();
                return _text.ToString();
            }

            if (c == '\\') c = ReadCodePointEscape();
            else if (c >= 0 && TurtleCharacters.IsIriCharacter(c)) cursor.Take();
            if (c < 0 || !TurtleCharacters.IsIriCharacter(c)) throw cursor.Error(RdfErrors.IriCharacter(c), place);
            AppendCodePoint(c);
        }
    }

    /// <summary>A run of name characters with inner dots: a prefix (production [167s]) or a keyword; may be empty.</summary>
    public string ReadWord()
    {
        _text.Clear();
        if (!TurtleCharacters.IsNameBase(cursor.PeekCodePoint())) return "";
        TakeName(TurtleCharacters.IsName);
        return _text.ToString();
    }

    /// <summary>Production [168s] PN_LOCAL or nothing, unescaped; percent escapes stay as they are.</summary>
    public string ReadLocalName()
    {
        _text.Clear();
        int first = cursor.PeekCodePoint();
        if (!IsLocal(first) || (TurtleCharacters.IsName(first) && !TurtleCharacters.IsNameStart(first) && !TurtleCharacters.IsDigit(first))) return "";
        while (true)
        {
            int c = cursor.PeekCodePoint();
            if (c == '\\') TakeLocalEscape();
            else if (c == '%') TakePercent();
            else if (IsLocal(c)) TakeCodePoint(c);
            else if (c != '.' || !TryTakeDots(IsLocal)) return _text.ToString();
        }
    }

    /// <summary>Production [141s] BLANK_NODE_LABEL: what stands behind <c>_:</c>.</summary>
    public string ReadBlankNodeLabel()
    {
        cursor.Expect('_', "a blank node such as '_:b1'");
        cursor.Expect(':', "':' of a blank node such as '_:b1'");
        _text.Clear();
        int first = cursor.PeekCodePoint();
        if (!TurtleCharacters.IsNameStart(first) && !TurtleCharacters.IsDigit(first)) throw cursor.Error(RdfErrors.Unexpected(first, "a blank node label"));
        TakeName(TurtleCharacters.IsName);
        return _text.ToString();
    }

    private static bool IsLocal(int c) => TurtleCharacters.IsName(c) || c is ':' or '%' or '\\';

    private void TakeName(Func<int, bool> isPart)
    {
        while (true)
        {
            int c = cursor.PeekCodePoint();
            if (isPart(c)) TakeCodePoint(c);
            else if (c != '.' || !TryTakeDots(isPart)) return;
        }
    }

    // Dots belong to a name only where more of the name follows.
    private bool TryTakeDots(Func<int, bool> isPart)
    {
        int count = 1;
        while (count < 1000 && cursor.Peek(count) == '.') count++;
        if (!isPart(cursor.PeekCodePoint(count))) return false;
        for (int i = 0; i < count; i++) _text.Append((char)cursor.Take());
        return true;
    }

    private void TakeLocalEscape()
    {
        if (!TurtleCharacters.IsLocalEscape(cursor.Peek(1))) throw cursor.Error(RdfErrors.UnknownEscape(cursor.PeekCodePoint(1)));
        cursor.Take();
        _text.Append((char)cursor.Take());
    }

    private void TakePercent()
    {
        for (int i = 1; i <= 2; i++)
        {
            if (!TurtleCharacters.IsHex(cursor.Peek(i))) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(i), "a hexadecimal digit behind '%'"));
        }

        for (int i = 0; i < 3; i++) _text.Append((char)cursor.Take());
    }

    private void TakeCodePoint(int c)
    {
        _text.Append((char)cursor.Take());
        if (c > 0xFFFF) _text.Append((char)cursor.Take());
    }

    private void AppendCodePoint(int c)
    {
        if (c > 0xFFFF) _text.Append(char.ConvertFromUtf32(c));
        else _text.Append((char)c);
    }

    // Production [26] UCHAR, from its backslash.
    private int ReadCodePointEscape()
    {
        var place = cursor.Place;
        int kind = cursor.Peek(1);
        if (kind is not ('u' or 'U')) throw cursor.Error(RdfErrors.UnknownEscape(cursor.PeekCodePoint(1)), place);
        cursor.Take();
        cursor.Take();
        int length = kind == 'u' ? 4 : 8;
        Span<char> digits = stackalloc char[length];
        for (int i = 0; i < length; i++)
        {
            if (!TurtleCharacters.IsHex(cursor.Peek())) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(), "a hexadecimal digit"));
            digits[i] = (char)cursor.Take();
        }

        uint value = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return Rune.IsValid(value) ? (int)value : throw cursor.Error(RdfErrors.BadCodePoint(digits.ToString()), place);
    }
}
