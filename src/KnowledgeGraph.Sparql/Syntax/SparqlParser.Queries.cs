using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private static readonly string[] QueryKeywords = ["SELECT", "CONSTRUCT", "ASK", "DESCRIBE", "PREFIX", "BASE", "VERSION"];
    private static readonly string[] ModifierKeywords = ["GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "VALUES"];

    /// <summary>[1] QueryUnit.</summary>
    public QueryForm ReadQuery()
    {
        ReadPrologue();
        var form = IsKeyword("SELECT") ? ReadSelect(isSubquery: false)
            : TryKeyword("CONSTRUCT") ? ReadConstruct()
            : TryKeyword("ASK") ? ReadAsk()
            : TryKeyword("DESCRIBE") ? ReadDescribe()
            : throw Unexpected("SELECT, CONSTRUCT, ASK, DESCRIBE or a declaration", "[2] Query", QueryKeywords);
        if (Kind != TokenKind.End) throw Unexpected("the end of the query or a solution modifier", "[1] QueryUnit", ModifierKeywords);
        AlgebraDepth.Check(form.Pattern, _source);
        return form with { Base = _base };
    }

    // [7] SelectQuery, [8] SubSelect
    private QueryForm ReadSelect(bool isSubquery)
    {
        var clause = ReadSelectClause();
        var (from, named) = isSubquery ? ([], []) : ReadDatasetClauses();
        var where = ReadWhere();
        var modifiers = ReadModifiers();
        var pattern = new SelectTranslation(_source, Anonymous, where, modifiers).Translate(clause, out var variables);
        return new QueryForm(QueryKind.Select, pattern, variables, [], [], from, named);
    }

    // [9] SelectClause
    private SelectClause ReadSelectClause()
    {
        const string production = "[9] SelectClause";
        int start = Take().Start;
        bool distinct = TryKeyword("DISTINCT");
        bool reduced = !distinct && TryKeyword("REDUCED");
        var items = ImmutableArray.CreateBuilder<SelectItem>();
        _aggregates = AggregateRule.Allowed;
        bool star = TryTake(TokenKind.Star);
        if (!star)
        {
            if (Kind is not (TokenKind.Variable or TokenKind.OpenParenthesis)) throw Unexpected("'*', a variable or '(' expression AS variable ')'", production, "DISTINCT", "REDUCED");
            while (Kind is TokenKind.Variable or TokenKind.OpenParenthesis) items.Add(ReadSelectItem(production));
        }

        _aggregates = AggregateRule.Outside;
        return new SelectClause(items.ToImmutable(), star, distinct, reduced, SpanFrom(start));
    }

    private SelectItem ReadSelectItem(string production)
    {
        var place = Current.Span;
        if (Kind == TokenKind.Variable) return new SelectItem(NameOf(Take()), null, place);
        Take();
        var expression = ReadExpression();
        ExpectKeyword("AS", production);
        place = Current.Span;
        var variable = ReadVariable(production);
        Expect(TokenKind.CloseParenthesis, "')'", production);
        return new SelectItem(variable, expression, place);
    }

    // [13] DatasetClause
    private (ImmutableArray<Iri> From, ImmutableArray<Iri> Named) ReadDatasetClauses()
    {
        var from = ImmutableArray.CreateBuilder<Iri>();
        var named = ImmutableArray.CreateBuilder<Iri>();
        while (TryKeyword("FROM")) (TryKeyword("NAMED") ? named : from).Add(ReadIri("the IRI of a graph", "[16] SourceSelector"));
        return (from.ToImmutable(), named.ToImmutable());
    }

    // [17] WhereClause
    private GroupBuilder ReadWhere()
    {
        bool keyword = TryKeyword("WHERE");
        if (!keyword && Kind != TokenKind.OpenBrace) throw Unexpected("WHERE or '{'", "[17] WhereClause", "WHERE", "FROM");
        return ReadGroup();
    }

    // [10] ConstructQuery
    private QueryForm ReadConstruct()
    {
        if (Kind != TokenKind.OpenBrace) return ReadConstructWhere();
        var template = ReadTemplate(TripleUse.Template, "[73] ConstructTemplate");
        var (from, named) = ReadDatasetClauses();
        var where = ReadWhere();
        return new QueryForm(QueryKind.Construct, Translate(where), [], template, [], from, named);
    }

    // The short form: the template is the pattern.
    private QueryForm ReadConstructWhere()
    {
        var (from, named) = ReadDatasetClauses();
        ExpectKeyword("WHERE", "[10] ConstructQuery");
        var template = ReadTemplate(TripleUse.Template, "[10] ConstructQuery");
        var where = new GroupBuilder();
        var target = new TripleTarget(TripleUse.Pattern, _ => throw new InvalidOperationException("All terms are read."));
        foreach (var triple in template) target.Add(ToPattern(triple.Subject), ToPattern(triple.Predicate), ToPattern(triple.Object), triple.Span);
        where.AddTriples(target);
        return new QueryForm(QueryKind.Construct, Translate(where), [], template, [], from, named);
    }

    private static PatternTerm ToPattern(PatternTerm term) => term switch
    {
        PatternTerm.OfTerm { Term: BlankNode node } => new PatternTerm.OfVariable(new Variable(".template_" + node.Label)),
        PatternTerm.OfTriple triple => new PatternTerm.OfTriple(ToPattern(triple.Subject), ToPattern(triple.Predicate), ToPattern(triple.Object)),
        _ => term,
    };

    private ImmutableArray<TriplePattern> ReadTemplate(TripleUse use, string production)
    {
        var target = new TripleTarget(use, new TemplateBlankNodes().Of);
        Expect(TokenKind.OpenBrace, "'{'", production);
        ReadTriples(target);
        Expect(TokenKind.CloseBrace, "a triple, '.' or '}'", production);
        return target.TakeTriples();
    }

    // [12] AskQuery
    private QueryForm ReadAsk()
    {
        var (from, named) = ReadDatasetClauses();
        return new QueryForm(QueryKind.Ask, Translate(ReadWhere()), [], [], [], from, named);
    }

    // [11] DescribeQuery
    private QueryForm ReadDescribe()
    {
        var targets = ImmutableArray.CreateBuilder<PatternTerm>();
        bool star = TryTake(TokenKind.Star);
        if (!star)
        {
            do targets.Add(ReadVariableOrIri("[11] DescribeQuery"));
            while (Kind == TokenKind.Variable || IsIri);
        }

        var (from, named) = ReadDatasetClauses();
        var where = star || Kind == TokenKind.OpenBrace || IsKeyword("WHERE") ? ReadWhere() : new GroupBuilder();
        if (star) targets.AddRange(where.Scope.Variables.Select(variable => new PatternTerm.OfVariable(variable)));
        return new QueryForm(QueryKind.Describe, Translate(where), [], [], targets.ToImmutable(), from, named);
    }

    private GraphPattern Translate(GroupBuilder where) => new SelectTranslation(_source, Anonymous, where, ReadModifiers()).Translate(null, out _);
}
