using System.Globalization;

namespace KnowledgeGraph.Sparql.Tests.Planning.Rewriting;

/// <summary>Makes small queries of all kinds of patterns, over few names so that they meet.</summary>
internal sealed class RandomQueries(int seed)
{
    private readonly Random _random = new(seed);
    private int _fresh;

    public string Next() => _random.Next(6) switch
    {
        0 => $"SELECT {Choose("", "DISTINCT ")}?a (COUNT(?b) AS ?n) {{ {Group(2)} }} GROUP BY ?a HAVING (COUNT(*) > {_random.Next(3)} && {Test("?a")})",
        1 => $"SELECT DISTINCT ?a ?b {{ {Group(2)} }}",
        _ => $"SELECT * {{ {Group(3)} }}",
    };

    private string Group(int depth)
    {
        var parts = Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Part(depth)).ToList();
        if (_random.Next(2) == 0) parts.Add($"FILTER({Condition(2)})");
        return string.Join(' ', parts);
    }

    private string Part(int depth) => (depth == 0 ? _random.Next(3) : _random.Next(13)) switch
    {
        0 or 1 or 2 or 3 => $"{Node()} {Choose(":p", ":q", ":r", "?p")} {Node()} .",
        4 => $"OPTIONAL {{ {Group(depth - 1)} }}",
        5 or 6 => $"{{ {Group(depth - 1)} }} UNION {{ {Group(depth - 1)} }}",
        7 => $"MINUS {{ {Group(depth - 1)} }}",
        8 => $"BIND({Choose("?a", "?b", "1", ":x", "STR(?c)")} AS ?f{(_fresh++).ToString(CultureInfo.InvariantCulture)})",
        9 => $"VALUES ({Choose("?a ?b", "?b ?c")}) {{ (:x 1) (UNDEF :y) (:z UNDEF) }}",
        10 => $"GRAPH {Choose("?g", "?a", ":g")} {{ {Group(depth - 1)} }}",
        11 => $"{{ SELECT {Choose("", "DISTINCT ", "REDUCED ")}{Choose("?a ?b", "?b", "*")} {{ {Group(depth - 1)} }} }}",
        _ => $"{Node()} {Choose(":p+", ":p|:q", ":q?")} {Node()} .",
    };

    private string Condition(int depth) => (depth == 0 ? 0 : _random.Next(7)) switch
    {
        0 or 1 => Test(Variable()),
        2 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
        3 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
        4 => $"!({Condition(depth - 1)})",
        5 => $"COALESCE({Condition(depth - 1)}, {Choose("true", "false")})",
        _ => $"{Choose("", "NOT ")}EXISTS {{ {Part(0)} {Part(0)} }}",
    };

    private string Test(string variable) => Choose(
        $"{variable} = :x", $"{variable} = :y", $"{variable} IN (:x, :z)", $"{variable} != 1", $"{variable} > 1", $"BOUND({variable})", $"sameTerm({variable}, 1)", $"isIRI({variable})",
        "true", "false", $"{variable} = ?c", $"{variable} IN ()", $"({variable} = :x || {variable} = :y)");

    private string Node() => _random.Next(3) == 0 ? Choose(":x", ":y", ":z", "1", "2") : Variable();

    private string Variable() => Choose("?a", "?b", "?c");

    private string Choose(params string[] texts) => texts[_random.Next(texts.Length)];
}
