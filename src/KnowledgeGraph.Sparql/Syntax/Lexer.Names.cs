namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class Lexer
{
    // No colon stands directly behind the name that ends here; it is not looked for again from the words inside that name.
    private int _noColonBefore;

    // [168] PN_PREFIX and a colon, or a word such as a keyword.
    private TokenKind ReadNameOrWord()
    {
        int first = _source.CodePointAt(_at, out int length);
        if (!SparqlCharacters.IsNameBase(first))
            throw _source.Error(new SourceSpan(_at, _at + length), char.IsSurrogate(_text[_at]) && length == 1 ? SparqlErrors.LoneSurrogate() : SparqlErrors.Character(first));
        int end = _at;
        if (_at >= _noColonBefore)
        {
            end = EndOfName(_at, dots: true);
            if (end < _text.Length && _text[end] == ':' && _text[end - 1] != '.')
            {
                _at = end;
                return ReadLocalName();
            }

            _noColonBefore = end;
        }

        _at = EndOfName(_at, dots: false);
        return TokenKind.Word;
    }

    private int EndOfName(int at, bool dots)
    {
        while (at < _text.Length)
        {
            int c = _source.CodePointAt(at, out int length);
            if (!SparqlCharacters.IsName(c) && !(dots && c == '.')) break;
            at += length;
        }

        return at;
    }

    // From the colon: [140] PNAME_NS, or [141] PNAME_LN with [169] PN_LOCAL, which may hold dots and not end with one.
    private TokenKind ReadLocalName()
    {
        int start = ++_at;
        int at = start;
        while (at < _text.Length)
        {
            int c = _source.CodePointAt(at, out int length);
            bool fits = c switch
            {
                ':' => true,
                '.' => at > start,
                '%' => SparqlCharacters.IsHex(_source.CodePointAt(at + 1, out _)) && SparqlCharacters.IsHex(_source.CodePointAt(at + 2, out _)),
                '\\' => IsLocalEscape(at, out length),
                _ => SparqlCharacters.IsNameStart(c) || SparqlCharacters.IsDigit(c) || (at > start && SparqlCharacters.IsName(c)),
            };
            if (!fits) break;
            at += length;
            if (c != '.') _at = at;
        }

        return TokenKind.PrefixedName;
    }

    private bool IsLocalEscape(int at, out int length)
    {
        int escaped = _source.CodePointAt(at + 1, out _);
        length = 2;
        return SparqlCharacters.IsLocalEscape(escaped) ? true : throw _source.Error(new SourceSpan(at, at + 1), SparqlErrors.Escape(escaped));
    }

    // [142] BLANK_NODE_LABEL: like a local name without colons and escapes.
    private TokenKind ReadBlankNodeLabel()
    {
        int start = _at + 2;
        int end = start;
        for (int at = start; at < _text.Length && Peek(1) == ':';)
        {
            int c = _source.CodePointAt(at, out int length);
            bool fits = at == start ? SparqlCharacters.IsNameStart(c) || SparqlCharacters.IsDigit(c) : c == '.' || SparqlCharacters.IsName(c);
            if (!fits) break;
            at += length;
            if (c != '.') end = at;
        }

        if (end == start) throw _source.Error(new SourceSpan(_at, _at + 1), SparqlErrors.Character('_'));
        return Take(end - _at, TokenKind.BlankNodeLabel);
    }

    private TokenKind ReadVariable()
    {
        char mark = _text[_at];
        int end = _at + 1;
        while (end < _text.Length)
        {
            int c = _source.CodePointAt(end, out int length);
            if (!SparqlCharacters.IsVariable(c) || (end == _at + 1 && !SparqlCharacters.IsNameStart(c) && !SparqlCharacters.IsDigit(c))) break;
            end += length;
        }

        if (end > _at + 1) return Take(end - _at, TokenKind.Variable);
        return mark == '?' ? Take(1, TokenKind.Question) : throw _source.Error(new SourceSpan(_at, end), SparqlErrors.Character(mark));
    }
}
