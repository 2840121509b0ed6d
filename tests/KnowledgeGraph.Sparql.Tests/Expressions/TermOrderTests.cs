using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Sparql.Expressions;

namespace KnowledgeGraph.Sparql.Tests.Expressions;

public sealed class TermOrderTests
{
    private static readonly string[] Ascending =
    [
        "-", "BNODE()", "<a:b>", "<a:c>", "\"NaN\"^^xsd:double", "\"-INF\"^^xsd:double", "-9223372036854775809", "-5", "-1.5", "0", "0.1", "1", "1.5e0", "2", "100",
        "1e300", "\"\"", "\"a\"", "\"abc\"", "\"b\"", "\"\uFFFD\"", "\"\U0001F600\"", "\"a\"@de", "\"a\"@en", "\"b\"@de", "false", "true",
        "\"2019-12-31T23:00:00-02:00\"^^xsd:dateTime", "\"2020-01-01T02:00:00Z\"^^xsd:dateTime", "\"1999-12-31\"^^xsd:date", "\"2000-01-01\"^^xsd:date",
        "\"2000-01-02Z\"^^xsd:date", "\"P29D\"^^xsd:duration", "\"P1M\"^^xsd:duration", "\"x\"^^<a:type>", "\"y\"^^<a:type>", "\"x\"^^xsd:integer",
        "<<( :a :p -456 )>>", "<<( :a :p 123 )>>", "<<( :a :p <<( :a :p :o )>> )>>", "<<( :b :a 1 )>>",
    ];

    private readonly ExpressionWorld _world = new();

    [Fact]
    public void Terms_of_all_kinds_are_in_one_order()
    {
        var order = new TermOrder(_world.Values);
        uint[] ids = [.. Ascending.Select(term => term == "-" ? 0 : _world.Id(term))];

        for (int i = 0; i < ids.Length; i++)
        {
            for (int j = 0; j < ids.Length; j++)
            {
                Assert.True(Math.Sign(order.Compare(ids[i], ids[j])) == i.CompareTo(j), $"{Ascending[i]} against {Ascending[j]}");
                Assert.True(Math.Sign(order.CompareAsWritten(ids[i], ids[j])) == i.CompareTo(j), $"{Ascending[i]} against {Ascending[j]} as written");
                if (order.Prefix(ids[i]) < order.Prefix(ids[j])) Assert.True(i < j, $"the prefix of {Ascending[i]} against that of {Ascending[j]}");
            }
        }
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "\"01\"^^xsd:integer")]
    [InlineData("1.5", "1.5e0")]
    [InlineData("\"2020-01-01T00:00:00Z\"^^xsd:dateTime", "\"2020-01-01T01:00:00+01:00\"^^xsd:dateTime")]
    public void Terms_of_one_value_differ_only_as_written(string left, string right)
    {
        var order = new TermOrder(_world.Values);
        uint first = _world.Id(left);
        uint second = _world.Id(right);

        Assert.Equal(0, order.Compare(first, second));
        Assert.NotEqual(0, order.CompareAsWritten(first, second));
        Assert.Equal(-order.CompareAsWritten(first, second), order.CompareAsWritten(second, first));
    }

    [Fact]
    public void Numbers_of_all_datatypes_are_in_a_transitive_order()
    {
        var order = new TermOrder(_world.Values);
        string[] forms = ["9007199254740992", "9007199254740993", "9007199254740992e0", "0.1", "0.10000000000000001", "0.1e0", "\"0.1\"^^xsd:float", "1", "1.0", "1e0", "-0.0", "\"NaN\"^^xsd:float"];
        uint[] ids = [.. forms.Select(_world.Id)];

        Prop.ForAll(Gen.Elements(ids).Three().ToArbitrary(), three =>
        {
            var (a, b, c) = three;
            bool holds = order.Compare(a, b) > 0 || order.Compare(b, c) > 0 || order.Compare(a, c) <= 0;
            return holds && Math.Sign(order.Compare(a, b)) == -Math.Sign(order.Compare(b, a));
        }).QuickCheckThrowOnFailure();
    }
}
