namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class Lexer
{
    // [146] INTEGER, [147] DECIMAL, [148] DOUBLE; a point that no digit follows ends a triple, unless an exponent follows it.
    private TokenKind ReadNumber()
    {
        SkipDigits();
        bool point = Peek() == '.' && (SparqlCharacters.IsDigit(Peek(1)) || ExponentLength(1) > 0);
        if (point)
        {
            _at++;
            SkipDigits();
        }

        int exponent = ExponentLength(0);
        if (exponent == 0) return point ? TokenKind.Decimal : TokenKind.Integer;
        _at += exponent;
        SkipDigits();
        return TokenKind.Double;
    }

    private void SkipDigits()
    {
        while (SparqlCharacters.IsDigit(Peek())) _at++;
    }

    /// <summary>How long an exponent is up to its first digit; 0 where there is none.</summary>
    private int ExponentLength(int ahead)
    {
        if (Peek(ahead) is not ('e' or 'E')) return 0;
        int sign = Peek(ahead + 1) is '+' or '-' ? 1 : 0;
        return SparqlCharacters.IsDigit(Peek(ahead + 1 + sign)) ? 1 + sign : 0;
    }

    // [156] to [159], the four kinds of strings; escapes are only stepped over.
    private TokenKind ReadString()
    {
        int start = _at;
        char quote = _text[_at];
        bool isLong = Peek(1) == quote && Peek(2) == quote;
        string closing = new(quote, isLong ? 3 : 1);
        _at += closing.Length;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c == quote && string.CompareOrdinal(_text, _at, closing, 0, closing.Length) == 0)
                return Take(closing.Length, isLong ? TokenKind.LongString : TokenKind.String);
            if (!isLong && c is '\n' or '\r') throw _source.Error(new SourceSpan(_at, _at + 1), SparqlErrors.LineEndInString());
            _at += c == '\\' ? 2 : 1;
        }

        throw _source.Error(new SourceSpan(start, _text.Length), SparqlErrors.StringNotClosed(isLong ? $"{quote}{quote}{quote}" : quote == '"' ? "'\"'" : "an apostrophe"));
    }

    // [145] LANGTAG, in 1.2 with a direction behind two hyphens; its parts are checked when it is used.
    private TokenKind ReadLanguageTag()
    {
        int end = _at + 1;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '-')) end++;
        return Take(end - _at, TokenKind.LanguageTag);
    }
}
