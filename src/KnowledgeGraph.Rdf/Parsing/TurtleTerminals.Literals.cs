namespace KnowledgeGraph.Rdf;

/// <content>Strings, numbers and language tags.</content>
internal sealed partial class TurtleTerminals
{
    /// <summary>Productions [22] to [25], the four kinds of string, unescaped.</summary>
    public string ReadString()
    {
        char quote = (char)cursor.Peek();
        string three = new(quote, 3);
        var start = cursor.Place;
        if (cursor.TryTake(three)) return ReadLongString(three, start);
        return ReadShortString();
    }

    /// <summary>Productions [22] and [23], from the quotation mark that comes next.</summary>
    public string ReadShortString()
    {
        var start = cursor.Place;
        char quote = (char)cursor.Take();
        _text.Clear();
        while (true)
        {
            int c = cursor.Peek();
            if (c is '\n' or '\r') throw cursor.Error(RdfErrors.LineEndInString());
            if (c < 0) throw cursor.Error(RdfErrors.EndInString(quote.ToString()), start);
            if (c == quote)
            {
                cursor.Take();
                return FinishString(start);
            }

            TakeStringCharacter(c);
        }
    }

    /// <summary>Production [144s] LANGTAG with RDF 1.2's direction, from its <c>@</c>.</summary>
    public (string Language, TextDirection? Direction) ReadLanguage()
    {
        var place = cursor.Place;
        cursor.Expect('@', "'@' and a language tag");
        _text.Clear();
        while (IsTagCharacter(cursor.Peek()) || (cursor.Peek() == '-' && cursor.Peek(1) != '-')) _text.Append((char)cursor.Take());
        string language = _text.ToString();
        if (!TurtleCharacters.IsLanguageTag(language)) throw cursor.Error(RdfErrors.BadLanguageTag(language), place);
        if (!cursor.TryTake("--")) return (language, null);
        _text.Clear();
        while (IsTagCharacter(cursor.Peek())) _text.Append((char)cursor.Take());
        return _text.ToString() switch
        {
            "ltr" => (language, TextDirection.LeftToRight),
            "rtl" => (language, TextDirection.RightToLeft),
            var other => throw cursor.Error(RdfErrors.BadDirection(other), place),
        };
    }

    /// <summary>Productions [19] INTEGER, [20] DECIMAL and [21] DOUBLE.</summary>
    public Literal ReadNumber()
    {
        _text.Clear();
        if (cursor.Peek() is '+' or '-') _text.Append((char)cursor.Take());
        int whole = TakeDigits();
        bool point = cursor.Peek() == '.' && (IsDigitAt(1) || (whole > 0 && IsExponentAt(1)));
        if (point)
        {
            _text.Append((char)cursor.Take());
            TakeDigits();
        }

        if (whole == 0 && !point) throw cursor.Error(RdfErrors.Unexpected(cursor.PeekCodePoint(), "a digit"));
        if (!IsExponentAt(0)) return Literal.Typed(_text.ToString(), point ? XsdVocabulary.Decimal : XsdVocabulary.Integer);
        _text.Append((char)cursor.Take());
        if (cursor.Peek() is '+' or '-') _text.Append((char)cursor.Take());
        TakeDigits();
        return Literal.Typed(_text.ToString(), XsdVocabulary.Double);
    }

    private static bool IsTagCharacter(int c) => c is >= 0 and < 0x80 && char.IsAsciiLetterOrDigit((char)c);

    private string ReadLongString(string three, TextPlace start)
    {
        _text.Clear();
        while (!cursor.TryTake(three))
        {
            int c = cursor.Peek();
            if (c < 0) throw cursor.Error(RdfErrors.EndInString(three), start);
            TakeStringCharacter(c);
        }

        return FinishString(start);
    }

    private string FinishString(TextPlace start)
    {
        string text = _text.ToString();
        return UnicodeText.HasLoneSurrogate(text) ? throw cursor.Error(RdfErrors.LoneSurrogate(), start) : text;
    }

    private void TakeStringCharacter(int c)
    {
        if (c != '\\')
        {
            _text.Append((char)cursor.Take());
            return;
        }

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
        if (escaped < 0)
        {
            AppendCodePoint(ReadCodePointEscape());
            return;
        }

        cursor.Take();
        cursor.Take();
        _text.Append((char)escaped);
    }

    private int TakeDigits()
    {
        int count = 0;
        for (; IsDigitAt(0); count++) _text.Append((char)cursor.Take());
        return count;
    }

    private bool IsDigitAt(int ahead) => TurtleCharacters.IsDigit(cursor.Peek(ahead));

    private bool IsExponentAt(int ahead) => cursor.Peek(ahead) is 'e' or 'E'
        && (IsDigitAt(ahead + 1) || (cursor.Peek(ahead + 1) is '+' or '-' && IsDigitAt(ahead + 2)));
}
