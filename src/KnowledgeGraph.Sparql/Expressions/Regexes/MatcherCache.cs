using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The patterns of one REGEX or REPLACE: mostly one, prepared once; where pattern or flags come from the data, some of the latest.</summary>
internal sealed class MatcherCache(CompiledExpression pattern, CompiledExpression? flags, TimeSpan timeout)
{
    private const int Most = 64;
    private readonly Dictionary<(string, string), TextMatcher?> _known = [];
    private readonly bool _isConstant = pattern is ConstantExpression && flags is null or ConstantExpression;
    private TextMatcher? _constant;
    private bool _isReady;

    /// <summary>The matcher for a row; null where pattern or flags are wrong or an error.</summary>
    public TextMatcher? For(RowBatch batch, int row)
    {
        if (_isReady) return _constant;
        var matcher = Find(pattern.Evaluate(batch, row), flags?.Evaluate(batch, row) ?? Value.Of(""));
        if (_isConstant) (_constant, _isReady) = (matcher, true);
        return matcher;
    }

    private TextMatcher? Find(in Value text, in Value letters)
    {
        if (text.Kind != ValueKind.String || letters.Kind != ValueKind.String) return null;
        var key = (pattern.Values.Text(text), pattern.Values.Text(letters));
        if (_known.TryGetValue(key, out var matcher)) return matcher;
        if (_known.Count == Most) _known.Clear();
        return _known[key] = TextMatcher.Create(key.Item1, key.Item2, timeout);
    }
}
