using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests.Reference;

/// <summary>Writes small random datasets and queries that meet each other often: few terms, few variables.</summary>
internal sealed class RandomQuery(Random random)
{
    private static readonly string[] Variables = ["?a", "?b", "?c", "?d", "?e"];
    private int _fresh;

    /// <summary>A dataset of some quads over a few nodes.</summary>
    public static Dataset Data(Random random, int most = 22, int nodes = 4)
    {
        var dataset = new Dataset();
        int count = random.Next(most / 5, most);
        for (int i = 0; i < count; i++)
        {
            Term? graph = random.Next(5) switch { 0 => Node(1), 1 => Node(2), _ => null };
            dataset.Add(Node(random.Next(nodes)), Predicate(random.Next(3)), random.Next(3) == 0 ? Literal.Integer(random.Next(4)) : Node(random.Next(nodes)), graph);
        }

        return dataset;
    }

    /// <summary>A SELECT query over all visible variables.</summary>
    public string Select(int depth = 3)
    {
        _fresh = 0;
        return $"PREFIX : <http://example.org/> SELECT {(random.Next(4) == 0 ? "DISTINCT " : "")}* {{ {Group(depth)} }}";
    }

    /// <summary>A SELECT query whose patterns share one subject or one object, or go around a cycle, perhaps with more beside them.</summary>
    public string Shape()
    {
        _fresh = 0;
        string shape = random.Next(4) == 0 ? Star() + Star() : random.Next(2) == 0 ? Star() : Cycle();
        string graph = random.Next(6) == 0 ? $"GRAPH :n{random.Next(1, 3)} {{ {shape}}}" : shape;
        string more = random.Next(2) == 0 ? Group(1) : "";
        string visible = random.Next(3) == 0 ? "*" : $"{Variable()} {Variable()}";
        return $"PREFIX : <http://example.org/> SELECT {(random.Next(3) == 0 ? "DISTINCT " : "")}{visible} {{ {graph} {more}}}";
    }

    private static Iri Node(int number) => Iri.Parse($"http://example.org/n{number}");

    private static Iri Predicate(int number) => Iri.Parse($"http://example.org/p{number}");

    private string Group(int depth)
    {
        var text = new StringBuilder();
        int parts = random.Next(1, depth > 1 ? 4 : 3);
        for (int i = 0; i < parts; i++) text.Append(Part(depth, i == 0)).Append(' ');
        if (random.Next(3) == 0) text.Append("FILTER(").Append(Condition(depth, 2)).Append(") ");
        return text.ToString();
    }

    private string Part(int depth, bool first)
    {
        if (depth <= 0 || (first && random.Next(4) != 0)) return Triples();
        return random.Next(13) switch
        {
            0 or 1 or 2 => $"OPTIONAL {{ {Group(depth - 1)}}}",
            3 => $"{{ {Group(depth - 1)}}} UNION {{ {Group(depth - 1)}}}",
            4 => $"MINUS {{ {Group(depth - 1)}}}",
            5 => $"{{ {Group(depth - 1)}}}",
            6 => $"GRAPH {(random.Next(2) == 0 ? Variable() : Constant())} {{ {Group(depth - 1)}}}",
            7 => $"BIND({Value(1)} AS ?v{_fresh++})",
            8 => Values(),
            9 => Subquery(depth),
            10 => $"FILTER {(random.Next(2) == 0 ? "NOT " : "")}EXISTS {{ {Group(depth - 1)}}}",
            _ => Triples(),
        };
    }

    private string Subquery(int depth) => random.Next(3) switch
    {
        0 => $"{{ SELECT DISTINCT {Variable()} {{ {Group(depth - 1)}}} }}",
        1 => $"{{ SELECT {Grouped(depth)} }}",
        _ => $"{{ SELECT {Variable()} ?a {{ {Group(depth - 1)}}} }}",
    };

    private string Grouped(int depth)
    {
        string key = Variable();
        return $"{key} (COUNT({(random.Next(2) == 0 ? "*" : "DISTINCT " + Variable())}) AS ?v{_fresh++}) {{ {Group(depth - 1)}}} GROUP BY {key}";
    }

    private string Values()
    {
        string first = Variable();
        string second = Variable();
        if (first == second) return $"VALUES {first} {{ {Constant()} {Constant()} }}";
        return $"VALUES ({first} {second}) {{ ({Constant()} {(random.Next(3) == 0 ? "UNDEF" : Constant())}) ({Constant()} {Constant()}) }}";
    }

    private string Triples()
    {
        int count = random.Next(1, 4);
        return string.Concat(Enumerable.Range(0, count).Select(_ => $"{Subject()} {Verb()} {Object()} . "));
    }

    private string Star()
    {
        string middle = Variable();
        var text = new StringBuilder();
        for (int i = random.Next(2, 5); i > 0; i--) text.Append(random.Next(4) == 0 ? $"{Constant()} :p{random.Next(3)} {middle} . " : $"{middle} :p{random.Next(3)} {Object()} . ");
        return text.ToString();
    }

    private string Cycle()
    {
        int length = random.Next(2, 5);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            string one = Variables[i];
            string next = Variables[(i + 1) % length];
            text.Append(random.Next(3) == 0 ? $"{next} :p{random.Next(3)} {one} . " : $"{one} :p{random.Next(3)} {next} . ");
            if (random.Next(4) == 0) text.Append($"{one} :p{random.Next(3)} {Object()} . ");
        }

        return text.ToString();
    }

    private string Subject() => random.Next(5) == 0 ? Constant() : Variable();

    private string Verb() => random.Next(5) == 0 ? Variable() : $":p{random.Next(3)}";

    private string Object() => random.Next(4) == 0 ? random.Next(2) == 0 ? Constant() : Number() : Variable();

    private string Variable() => Variables[random.Next(Variables.Length)];

    private string Constant() => $":n{random.Next(4)}";

    private string Number() => $"{random.Next(4)}";

    private string Value(int depth) => random.Next(depth > 0 ? 6 : 3) switch
    {
        0 => Constant(),
        1 => Number(),
        2 => Variable(),
        3 => $"({Value(0)} + {Value(0)})",
        4 => $"COALESCE({Value(0)}, {Value(0)})",
        _ => $"IF({Condition(0, 0)}, {Value(0)}, {Value(0)})",
    };

    private string Condition(int groups, int depth) => random.Next(depth > 0 ? 9 : 5) switch
    {
        0 => $"BOUND({Variable()})",
        1 => $"{Value(0)} < {Value(0)}",
        2 => $"{Value(0)} != {Value(0)}",
        3 or 4 => $"{Variable()} = {Value(0)}",
        5 => $"({Condition(groups, depth - 1)} && {Condition(groups, depth - 1)})",
        6 => $"({Condition(groups, depth - 1)} || {Condition(groups, depth - 1)})",
        7 when groups > 0 => $"{(random.Next(2) == 0 ? "NOT " : "")}EXISTS {{ {Group(groups - 2)}}}",
        _ => $"!({Condition(groups, depth - 1)})",
    };
}
