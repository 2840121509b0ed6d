using System.Collections.Immutable;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

internal sealed partial class SparqlParser
{
    // Labels of earlier INSERT DATA operations; section 19.6 does not let another one use them.
    private readonly HashSet<string> _dataLabels = new(StringComparer.Ordinal);

    private static PatternTerm NoBlankNodes(string? label) => throw new InvalidOperationException("Blank nodes are refused before.");

    private ImmutableArray<QuadPattern> ReadInsertData()
    {
        var nodes = new TemplateBlankNodes();
        var labels = new HashSet<string>(StringComparer.Ordinal);
        var quads = ReadQuads(TripleUse.InsertData, label =>
        {
            if (label is not null && _dataLabels.Contains(label)) throw Error(SparqlErrors.BlankNodeReused(label), _tokens[_at - 1].Span);
            if (label is not null) labels.Add(label);
            return nodes.Of(label);
        });
        _dataLabels.UnionWith(labels);
        return quads;
    }

    // [48] QuadPattern, [49] QuadData, [50] Quads, [51] QuadsNotTriples
    private ImmutableArray<QuadPattern> ReadQuads(TripleUse use, Func<string?, PatternTerm> blankNode)
    {
        const string production = "[50] Quads";
        var quads = ImmutableArray.CreateBuilder<QuadPattern>();
        var target = new TripleTarget(use, blankNode);
        Expect(TokenKind.OpenBrace, "'{'", production);
        ReadTriples(target);
        AddQuads(quads, target, null);
        while (TryKeyword("GRAPH"))
        {
            var place = Current.Span;
            var graph = ReadVariableOrIri("[51] QuadsNotTriples");
            if (!target.AllowsVariables && graph is PatternTerm.OfVariable { Variable.Name: var name }) throw Error(SparqlErrors.VariableHere(name, target.Name), place);
            Expect(TokenKind.OpenBrace, "'{'", "[51] QuadsNotTriples");
            ReadTriples(target);
            Expect(TokenKind.CloseBrace, "a triple, '.' or '}'", "[51] QuadsNotTriples");
            AddQuads(quads, target, graph);
            TryTake(TokenKind.Dot);
            ReadTriples(target);
            AddQuads(quads, target, null);
        }

        Expect(TokenKind.CloseBrace, "a triple, '.', GRAPH or '}'", production);
        return quads.ToImmutable();
    }

    private static void AddQuads(ImmutableArray<QuadPattern>.Builder quads, TripleTarget target, PatternTerm? graph) =>
        quads.AddRange(target.TakeTriples().Select(triple => new QuadPattern(triple.Subject, triple.Predicate, triple.Object, graph, triple.Span)));
}
