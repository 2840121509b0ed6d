using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    // [62] DataBlock, behind the keyword
    private GraphPattern.Values ReadDataBlock()
    {
        int start = Current.Start;
        bool single = Kind == TokenKind.Variable;
        ImmutableArray<Variable> variables = single ? [NameOf(Take())] : ReadDataVariables();
        Expect(TokenKind.OpenBrace, "'{'", "[62] DataBlock");
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Term?>>();
        while (Kind is not (TokenKind.CloseBrace or TokenKind.End)) rows.Add(single ? [ReadDataValue()] : ReadDataRow(variables.Length));
        Expect(TokenKind.CloseBrace, "a value or '}'", "[62] DataBlock");
        return new GraphPattern.Values(variables, rows.ToImmutable()) { Span = SpanFrom(start) };
    }

    // [64] InlineDataFull; SPARQL 1.2 wants the variables distinct
    private ImmutableArray<Variable> ReadDataVariables()
    {
        var variables = ImmutableArray.CreateBuilder<Variable>();
        var known = new HashSet<Variable>();
        Expect(TokenKind.OpenParenthesis, "a variable or '('", "[62] DataBlock");
        while (Kind == TokenKind.Variable)
        {
            var token = Take();
            var variable = NameOf(token);
            if (!known.Add(variable)) throw Error(SparqlErrors.VariableTwice(variable.Name), token.Span);
            variables.Add(variable);
        }

        Expect(TokenKind.CloseParenthesis, "a variable or ')'", "[64] InlineDataFull");
        return variables.ToImmutable();
    }

    private ImmutableArray<Term?> ReadDataRow(int length)
    {
        int start = Expect(TokenKind.OpenParenthesis, "a row that begins with '(', or '}'", "[64] InlineDataFull").Start;
        var row = ImmutableArray.CreateBuilder<Term?>(length);
        while (Kind is not (TokenKind.CloseParenthesis or TokenKind.End)) row.Add(ReadDataValue());
        Expect(TokenKind.CloseParenthesis, "a value or ')'", "[64] InlineDataFull");
        return row.Count == length ? row.ToImmutable() : throw Error(SparqlErrors.RowLength(row.Count, length), SpanFrom(start));
    }

    // [65] DataBlockValue
    private Term? ReadDataValue()
    {
        if (TryKeyword("UNDEF")) return null;
        if (IsLiteral) return ReadLiteral();
        if (Kind == TokenKind.OpenTripleTerm) return ReadTripleTermData();
        return IsIri ? ReadIri("", "") : throw Unexpected("an IRI, a literal, a triple term or UNDEF", "[65] DataBlockValue", "UNDEF");
    }
}
