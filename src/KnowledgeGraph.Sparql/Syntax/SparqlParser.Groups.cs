using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    private static readonly string[] ElementKeywords = ["OPTIONAL", "FILTER", "BIND", "VALUES", "UNION", "GRAPH", "MINUS", "SERVICE", "SELECT"];

    private readonly BlankNodeScopes _blankNodes = new();

    // [53] GroupGraphPattern
    private GroupBuilder ReadGroup()
    {
        Enter();
        var rule = _aggregates;
        int outer = _blankNodes.Current;
        _aggregates = AggregateRule.Outside;
        _blankNodes.Begin();
        Expect(TokenKind.OpenBrace, "'{'", "[53] GroupGraphPattern");
        var group = IsKeyword("SELECT") ? ReadSubSelect() : ReadGroupElements();
        Expect(TokenKind.CloseBrace, "'}'", "[53] GroupGraphPattern");
        _blankNodes.Return(outer);
        _aggregates = rule;
        Leave();
        return group;
    }

    // [8] SubSelect
    private GroupBuilder ReadSubSelect()
    {
        var form = ReadSelect(isSubquery: true);
        var scope = new VariableScope();
        foreach (var variable in form.Variables) scope.Add(variable);
        var group = new GroupBuilder();
        group.AddJoin(form.Pattern, scope);
        return group;
    }

    // [54] GroupGraphPatternSub; a filter does not end a basic graph pattern, everything else does.
    private GroupBuilder ReadGroupElements()
    {
        var group = new GroupBuilder();
        var target = new TripleTarget(TripleUse.Pattern, label => new PatternTerm.OfVariable(BlankNodeVariable(label)));
        bool triplesMayFollow = true;
        while (Kind is not (TokenKind.CloseBrace or TokenKind.End))
        {
            if (BeginsTriples)
            {
                if (!triplesMayFollow) throw Unexpected("'.' (or ';' or ',') behind the triple, or '}'", "[55] TriplesBlock");
                triplesMayFollow = ReadTriples(target);
                continue;
            }

            if (!IsKeyword("FILTER"))
            {
                group.AddTriples(target);
                ReadElement(group);
                _blankNodes.Begin();
            }
            else
            {
                ReadFilter(group);
            }

            TryTake(TokenKind.Dot);
            triplesMayFollow = true;
        }

        group.AddTriples(target);
        return group;
    }

    private Variable BlankNodeVariable(string? label)
    {
        if (label is null) return Anonymous("blank");
        return _blankNodes.Find(label, () => Anonymous("blank")) ?? throw Error(SparqlErrors.BlankNodeReused(label), _tokens[_at - 1].Span);
    }

    // [56] GraphPatternNotTriples
    private void ReadElement(GroupBuilder group)
    {
        int start = Current.Start;
        if (Kind == TokenKind.OpenBrace) ReadUnion(group);
        else if (TryKeyword("OPTIONAL")) group.AddOptional(ReadGroup(), SpanFrom(start));
        else if (TryKeyword("MINUS")) group.AddMinus(ReadGroup().Pattern, SpanFrom(start));
        else if (TryKeyword("GRAPH")) ReadGraph(group, start);
        else if (TryKeyword("SERVICE")) ReadService(group, start);
        else if (TryKeyword("BIND")) ReadBind(group, start);
        else if (TryKeyword("VALUES")) ReadInlineData(group);
        else throw Unexpected("a triple, '{', '}' or a keyword such as OPTIONAL or FILTER", "[54] GroupGraphPatternSub", ElementKeywords);
    }

    // [68] Filter
    private void ReadFilter(GroupBuilder group)
    {
        Take();
        group.AddFilter(ReadConstraint("[69] Constraint"));
    }

    // [67] GroupOrUnionGraphPattern
    private void ReadUnion(GroupBuilder group)
    {
        int start = Current.Start;
        var scope = new VariableScope();
        var branches = new List<GraphPattern>();
        do
        {
            var branch = ReadGroup();
            branches.Add(branch.Pattern);
            scope.Add(branch.Scope);
        }
        while (TryKeyword("UNION"));
        var span = SpanFrom(start);
        group.AddJoin(Balanced.Fold(branches, (left, right) => new GraphPattern.Union(left, right) { Span = span }), scope);
    }

    // [58] GraphGraphPattern
    private void ReadGraph(GroupBuilder group, int start)
    {
        var name = ReadVariableOrIri("[58] GraphGraphPattern");
        var inner = ReadGroup();
        inner.Scope.Add(name);
        group.AddJoin(new GraphPattern.Graph(name, inner.Pattern) { Span = SpanFrom(start) }, inner.Scope);
    }

    // [59] ServiceGraphPattern
    private void ReadService(GroupBuilder group, int start)
    {
        bool silent = TryKeyword("SILENT");
        var name = ReadVariableOrIri("[59] ServiceGraphPattern");
        int open = Current.Start;
        var inner = ReadGroup();
        string query = $"{DeclarationsText()}SELECT * WHERE {_source[SpanFrom(open)]}";
        inner.Scope.Add(name);
        group.AddJoin(new GraphPattern.Service(name, inner.Pattern, silent, query) { Span = SpanFrom(start) }, inner.Scope);
    }

    // [60] Bind
    private void ReadBind(GroupBuilder group, int start)
    {
        const string production = "[60] Bind";
        Expect(TokenKind.OpenParenthesis, "'('", production);
        var expression = ReadExpression();
        ExpectKeyword("AS", production);
        var place = Current.Span;
        var variable = ReadVariable(production);
        if (group.Scope.Contains(variable)) throw Error(SparqlErrors.VariableInScope(variable.Name, "BIND"), place);
        Expect(TokenKind.CloseParenthesis, "')'", production);
        group.AddExtend(variable, expression, SpanFrom(start));
    }

    private void ReadInlineData(GroupBuilder group)
    {
        var values = ReadDataBlock();
        var scope = new VariableScope();
        foreach (var variable in values.Variables) scope.Add(variable);
        group.AddJoin(values, scope);
    }
}
