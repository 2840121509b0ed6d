using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Reads a query or an update by recursive descent, straight to the algebra.</summary>
/// <remarks>SPARQL 1.1 section 19.8 (grammar) and 18.2 (translation); SPARQL 1.2 where it adds to them. Linear in the length of the text, recursion is bounded.</remarks>
internal sealed partial class SparqlParser
{
    /// <summary>How deep groups, expressions, brackets, paths and triple terms may lie in each other.</summary>
    private const int MaximumNesting = 200;

    private readonly SourceText _source;
    private readonly List<Token> _tokens;
    private readonly PrefixMap _knownPrefixes;
    private int _at;
    private int _nesting;
    private int _anonymous;

    public SparqlParser(SourceText source, Iri? baseIri, PrefixMap? prefixes)
    {
        _source = source;
        _base = baseIri;
        _knownPrefixes = prefixes ?? PrefixMap.Empty;
        _tokens = Lexer.Read(source);
    }

    private Token Current => _tokens[_at];

    private Token Next => _tokens[Math.Min(_at + 1, _tokens.Count - 1)];

    private TokenKind Kind => _tokens[_at].Kind;

    private Token Take() => _tokens[_at < _tokens.Count - 1 ? _at++ : _at];

    private bool TryTake(TokenKind kind)
    {
        if (Kind != kind) return false;
        Take();
        return true;
    }

    private Token Expect(TokenKind kind, string expected, string production) => Kind == kind ? Take() : throw Unexpected(expected, production);

    private ReadOnlySpan<char> TextOf(Token token) => _source[token.Span];

    /// <summary>Whether the token is a keyword; letter case does not matter.</summary>
    private bool Is(Token token, string keyword) => token.Kind == TokenKind.Word && Ascii.EqualsIgnoreCase(TextOf(token), keyword);

    private bool IsKeyword(string keyword) => Is(Current, keyword);

    private bool TryKeyword(string keyword)
    {
        if (!IsKeyword(keyword)) return false;
        Take();
        return true;
    }

    private void ExpectKeyword(string keyword, string production)
    {
        if (!TryKeyword(keyword)) throw Unexpected($"'{keyword}'", production, keyword);
    }

    /// <summary>The stretch from a token up to the last one taken.</summary>
    private SourceSpan SpanFrom(int start) => new(start, _at == 0 ? start : Math.Max(start, _tokens[_at - 1].End));

    private Variable Anonymous(string purpose) => new(FormattableString.Invariant($".{purpose}{_anonymous++}"));

    private void Enter()
    {
        if (++_nesting > MaximumNesting) throw Error(SparqlErrors.TooDeep(MaximumNesting));
    }

    private void Leave() => _nesting--;

    private SparqlSyntaxException Error(SparqlMessage message) => Error(message, Current.Span);

    private SparqlSyntaxException Error(SparqlMessage message, SourceSpan span) => _source.Error(span, message);

    /// <summary>An error at the current token; keywords that could have stood here help with misspelt ones.</summary>
    private SparqlSyntaxException Unexpected(string expected, string production, params ReadOnlySpan<string> keywords)
    {
        string? hint = Kind == TokenKind.Word ? Suggestion.For(TextOf(Current), keywords.ToArray()) : null;
        return Error(SparqlErrors.Unexpected(Describe(Current), expected, production, hint));
    }

    private string Describe(Token token)
    {
        const int longest = 40;
        if (token.Kind == TokenKind.End) return "the end of the text";
        var text = TextOf(token);
        int line = text.IndexOfAny('\n', '\r');
        if (line >= 0) text = text[..line];
        bool cut = line >= 0 || text.Length > longest;
        if (text.Length > longest) text = text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
        return $"'{text}{(cut ? "…" : "")}'";
    }
}
