using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private static readonly Literal True = Literal.Boolean(true);
    private static readonly Literal False = Literal.Boolean(false);

    private bool IsString => Kind is TokenKind.String or TokenKind.LongString;

    private bool IsBoolean => IsKeyword("true") || IsKeyword("false");

    /// <summary>Whether a number begins here: a sign belongs to it only where it touches it ([132], [133]).</summary>
    private bool IsNumber => IsUnsigned(Kind) || (Kind is TokenKind.Plus or TokenKind.Minus && IsUnsigned(Next.Kind) && Next.Start == Current.End);

    private bool IsLiteral => IsString || IsNumber || IsBoolean;

    private static bool IsUnsigned(TokenKind kind) => kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Double;

    // [108] Var
    private Variable ReadVariable(string production) => NameOf(Expect(TokenKind.Variable, "a variable such as '?name'", production));

    private Variable NameOf(Token token) => new(TextOf(token)[1..].ToString());

    /// <summary>A literal; the caller has seen that one begins here.</summary>
    private Literal ReadLiteral()
    {
        if (IsString) return ReadString();
        return IsNumber ? ReadNumber() : TryKeyword("true") ? True : Take() is var _ ? False : False;
    }

    // [130] NumericLiteral, kept as written.
    private Literal ReadNumber()
    {
        int start = Current.Start;
        if (!IsUnsigned(Kind)) Take();
        var number = Take();
        var datatype = number.Kind switch
        {
            TokenKind.Integer => XsdVocabulary.Integer,
            TokenKind.Decimal => XsdVocabulary.Decimal,
            _ => XsdVocabulary.Double,
        };
        return Literal.Typed(_source[new SourceSpan(start, number.End)].ToString(), datatype);
    }

    // [129] RDFLiteral; SPARQL 1.2 adds the direction.
    private Literal ReadString()
    {
        string text = Unescaping.String(_source, Take());
        if (Kind == TokenKind.LanguageTag) return ReadTagged(text, Take());
        if (!TryTake(TokenKind.CaretCaret)) return Literal.String(text);
        var place = Current.Span;
        var datatype = ReadIri("the IRI of a datatype", "[129] RDFLiteral");
        if (datatype == RdfVocabulary.LangString || datatype == RdfVocabulary.DirLangString) throw Error(SparqlErrors.LanguageMissing(datatype.Value), place);
        return Literal.Typed(text, datatype);
    }

    private Literal ReadTagged(string text, Token token)
    {
        string tag = TextOf(token)[1..].ToString();
        TextDirection? direction = null;
        if (tag.IndexOf("--", StringComparison.Ordinal) is >= 0 and var hyphens)
        {
            direction = tag[(hyphens + 2)..] switch
            {
                "ltr" => TextDirection.LeftToRight,
                "rtl" => TextDirection.RightToLeft,
                var other => throw Error(SparqlErrors.BadDirection(other), token.Span),
            };
            tag = tag[..hyphens];
        }

        try
        {
            return Literal.LanguageTagged(text, tag, direction);
        }
        catch (ArgumentException)
        {
            throw Error(SparqlErrors.BadLanguageTag(tag), token.Span);
        }
    }

    // [107] VarOrIri, outside of triples.
    private PatternTerm ReadVariableOrIri(string production) => Kind == TokenKind.Variable
        ? new PatternTerm.OfVariable(NameOf(Take()))
        : new PatternTerm.OfTerm(ReadIri("a variable or an IRI", production));
}
