using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>Bounds how deep an algebra is, so that whoever walks over it by recursion has stack enough.</summary>
internal static class AlgebraDepth
{
    /// <summary>Long rows of OPTIONAL, BIND, '+' and the like lie as deep as they are long.</summary>
    public const int Maximum = 1000;

    /// <exception cref="SparqlSyntaxException">The pattern is deeper than <see cref="Maximum"/>.</exception>
    public static void Check(GraphPattern pattern, SourceText source)
    {
        var open = new Stack<(object Node, int Depth)>();
        open.Push((pattern, 1));
        while (open.TryPop(out var entry))
        {
            var (node, depth) = entry;
            if (depth > Maximum) throw source.Error(SpanOf(node), SparqlErrors.TooDeep(Maximum));
            Push(open, node, depth + 1);
        }
    }

    private static void Push(Stack<(object Node, int Depth)> open, object node, int depth)
    {
        if (node is Expression.Exists exists) open.Push((exists.Pattern, depth));
        if (node is Expression expression)
        {
            foreach (var child in expression.Children()) open.Push((child, depth));
        }
        else if (node is GraphPattern pattern)
        {
            foreach (var child in pattern.Children()) open.Push((child, depth));
            foreach (var child in pattern.Expressions()) open.Push((child, depth));
        }
    }

    private static SourceSpan SpanOf(object node) => node is Expression expression ? expression.Span : ((GraphPattern)node).Span;
}
