using System.Runtime.CompilerServices;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>REGEX. SPARQL 1.1 section 17.4.3.14. A pattern that is wrong, or a match that takes longer than <see cref="QueryOptions.RegexTimeout"/>, is an error.</summary>
internal sealed class RegexTest(CompiledExpression text, CompiledExpression pattern, CompiledExpression? flags, TimeSpan timeout) : TestExpression(text.Values)
{
    private readonly MatcherCache _matchers = new(pattern, flags, timeout);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Truth Test(RowBatch batch, int row)
    {
        var value = text.Evaluate(batch, row);
        if (!value.IsStringLiteral || _matchers.For(batch, row) is not { } matcher) return Truth.Error;
        return matcher.Test(Values.Utf8(value, 0));
    }
}
