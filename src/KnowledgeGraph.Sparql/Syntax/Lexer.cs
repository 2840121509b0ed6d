using static KnowledgeGraph.Sparql.Syntax.TokenKind;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Cuts a text into tokens, always the longest that fits. SPARQL 1.1 section 19.3 and 19.8; linear in the length of the text.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private int _at;

    private Lexer(SourceText source)
    {
        _source = source;
        _text = source.Text;
    }

    /// <summary>All tokens; the last is <see cref="End"/>.</summary>
    /// <exception cref="SparqlSyntaxException">A character begins no token, or a token is not complete.</exception>
    public static List<Token> Read(SourceText source)
    {
        var lexer = new Lexer(source);
        lexer.ReadAll();
        return lexer._tokens;
    }

    private void ReadAll()
    {
        if (_text.StartsWith('\uFEFF')) _at = 1;
        while (true)
        {
            SkipBlanks();
            int start = _at;
            if (start >= _text.Length) break;
            var kind = ReadToken();
            _tokens.Add(new Token(kind, start, _at));
        }

        _tokens.Add(new Token(End, _at, _at));
    }

    private int Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : -1;

    private void SkipBlanks()
    {
        for (; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (c == '#')
            {
                int end = _text.AsSpan(_at).IndexOfAny('\n', '\r');
                _at = end < 0 ? _text.Length - 1 : _at + end;
            }
            else if (c is not (' ' or '\t' or '\r' or '\n'))
            {
                return;
            }
        }
    }

    private TokenKind ReadToken()
    {
        char c = _text[_at];
        if (char.IsAsciiLetter(c) || c >= 0x80) return ReadNameOrWord();
        if (char.IsAsciiDigit(c) || (c == '.' && SparqlCharacters.IsDigit(Peek(1)))) return ReadNumber();
        return c switch
        {
            '?' or '$' => ReadVariable(),
            '<' => ReadIriOrLess(),
            '"' or '\'' => ReadString(),
            ':' => ReadLocalName(),
            '_' => ReadBlankNodeLabel(),
            '@' => ReadLanguageTag(),
            _ => ReadSymbol(c),
        };
    }

    private TokenKind ReadSymbol(char c)
    {
        if (c == ')' && Peek(1) == '>' && Peek(2) == '>') return Take(3, CloseTripleTerm);
        return (c, Peek(1)) switch
        {
            ('{', '|') => Take(2, OpenAnnotation),
            ('|', '}') => Take(2, CloseAnnotation),
            ('|', '|') => Take(2, BarBar),
            ('&', '&') => Take(2, AndAnd),
            ('^', '^') => Take(2, CaretCaret),
            ('!', '=') => Take(2, NotEqual),
            ('>', '=') => Take(2, GreaterOrEqual),
            ('>', '>') => Take(2, CloseReified),
            _ => Take(1, SymbolOf(c)),
        };
    }

    private TokenKind SymbolOf(char c) => c switch
    {
        '{' => OpenBrace,
        '}' => CloseBrace,
        '(' => OpenParenthesis,
        ')' => CloseParenthesis,
        '[' => OpenBracket,
        ']' => CloseBracket,
        '.' => Dot,
        ',' => Comma,
        ';' => Semicolon,
        '~' => Tilde,
        '|' => Bar,
        '^' => Caret,
        '/' => Slash,
        '*' => Star,
        '+' => Plus,
        '-' => Minus,
        '!' => Bang,
        '=' => Equal,
        '>' => Greater,
        '\\' => throw _source.Error(new SourceSpan(_at, _at + 1), SparqlErrors.Escape(Peek(1))),
        _ => throw _source.Error(new SourceSpan(_at, _at + 1), SparqlErrors.Character(c)),
    };

    private TokenKind Take(int length, TokenKind kind)
    {
        _at += length;
        return kind;
    }

    // [139] IRIREF wins where it fits, as the longest token: "?a<?b&&?c>?d" holds an IRI.
    private TokenKind ReadIriOrLess()
    {
        int end = _at + 1;
        while (end < _text.Length && SparqlCharacters.IsIri(_text[end])) end++;
        if (end < _text.Length && _text[end] == '>') return Take(end + 1 - _at, Iri);
        return (Peek(1), Peek(2)) switch
        {
            ('<', '(') => Take(3, OpenTripleTerm),
            ('<', _) => Take(2, OpenReified),
            ('=', _) => Take(2, LessOrEqual),
            _ => Take(1, Less),
        };
    }
}
