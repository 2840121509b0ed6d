using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads one rule: a name and its keys in any order.</summary>
internal sealed class RuleParser(RuleCursor cursor)
{
    private const string Expected = "yields, subject, object, role, value, also, label, holds, evidence, confidence, pattern, example, counter or rule";

    private static readonly ImmutableArray<string> Keys =
        ["yields", "subject", "object", "role", "value", "also", "label", "holds", "evidence", "confidence", "pattern", "example", "counter"];

    private readonly Dictionary<string, object> _once = new(StringComparer.Ordinal);
    private readonly List<RoleSyntax> _roles = [];
    private readonly List<FixedSyntax> _fixed = [];
    private readonly List<AlsoSyntax> _also = [];
    private readonly List<RuleExample> _examples = [];
    private readonly List<RuleExample> _counters = [];

    /// <summary>Reads what follows the word "rule".</summary>
    /// <exception cref="OntologyException">It is not well-formed; the message says where.</exception>
    public RuleSyntax Rule()
    {
        var name = Word("the name of the rule", RuleCursor.IsNameCharacter);
        while (!IsAtEndOfRule())
            ReadKey(name);
        if (_examples.Count == 0 || _counters.Count == 0)
            throw PatternErrors.MissingKey(name.Place, name.Text, _examples.Count == 0 ? "example" : "counter");
        return new RuleSyntax(name)
        {
            Yields = Value<RuleWord>("yields", name),
            Ends = Ends(name),
            Roles = [.. _roles],
            Values = [.. _fixed],
            Also = [.. _also],
            Evidence = ValueOr<ImmutableArray<RuleWord>>("evidence", []),
            Holds = ValueOr<ImmutableArray<RuleWord>>("holds", []),
            Label = _once.TryGetValue("label", out var label) ? (string)label : null,
            Confidence = Value<decimal>("confidence", name),
            Pattern = Value<NodeSyntax>("pattern", name),
            Examples = [.. _examples],
            CounterExamples = [.. _counters],
        };
    }

    /// <summary>A rule with roles yields a node and has no ends; any other has both.</summary>
    private ImmutableArray<RoleSyntax> Ends(RuleWord name)
    {
        if (_roles.Count == 0)
            return [Value<RoleSyntax>("subject", name), Value<RoleSyntax>("object", name)];
        if (_once.GetValueOrDefault("subject") is RoleSyntax subject)
            throw PatternErrors.EndInNode(subject.Property.Place, name.Text, "subject");
        return _once.GetValueOrDefault("object") is RoleSyntax @object ? throw PatternErrors.EndInNode(@object.Property.Place, name.Text, "object") : [];
    }

    private bool IsAtEndOfRule()
    {
        cursor.SkipSpace();
        return cursor.IsAtEnd || cursor.StartsWith("rule ") || cursor.StartsWith("@prefix");
    }

    /// <summary>Reads one key with its value.</summary>
    private void ReadKey(RuleWord rule)
    {
        var place = cursor.Place;
        if (Keys.FirstOrDefault(cursor.TryTake) is not { } key)
            throw PatternErrors.Unexpected(place, cursor.Found(), Expected);
        if (RuleCursor.IsNameCharacter(cursor.Current))
            throw PatternErrors.Unexpected(place, $"'{key}{cursor.TakeWhile(RuleCursor.IsNameCharacter)}'", Expected);
        switch (key)
        {
            case "example":
                _examples.Add(Example(place));
                break;
            case "counter":
                _counters.Add(new RuleExample(Quoted(), [], place));
                break;
            case "role":
                _roles.Add(Role(Property()));
                break;
            case "value":
                _fixed.Add(Fixed());
                break;
            case "also":
                _also.Add(new AlsoSyntax(Property(), NodeName(), NodeName()));
                break;
            default:
                if (!_once.TryAdd(key, Read(key, place)))
                    throw PatternErrors.RepeatedKey(place, rule.Text, key);
                break;
        }
    }

    private object Read(string key, PatternPlace place) => key switch
    {
        "yields" => Word("a property or a class with its prefix, as in kg:party", IsPrefixedCharacter),
        "evidence" => Names("the name of a node of the pattern"),
        "holds" => Names("presupposed, announced, settled or always"),
        "label" => Quoted(),
        "confidence" => Confidence(),
        "pattern" => new PatternParser(cursor).Chain(),
        _ => Role(new RuleWord(key, place)),
    };

    private T Value<T>(string key, RuleWord rule) => _once.TryGetValue(key, out var value) ? (T)value : throw PatternErrors.MissingKey(rule.Place, rule.Text, key);

    private T ValueOr<T>(string key, T otherwise) => _once.TryGetValue(key, out var value) ? (T)value : otherwise;

    private static bool IsPrefixedCharacter(char c) => RuleCursor.IsNameCharacter(c) || c == ':';

    private RuleWord Property() => Word("a property with its prefix, as in kg:payer", IsPrefixedCharacter);

    private RuleWord NodeName() => Word("the name of a node of the pattern", RuleCursor.IsNameCharacter);

    private RuleWord Word(string expected, Func<char, bool> isPart)
    {
        cursor.SkipSpace();
        var place = cursor.Place;
        var text = cursor.TakeWhile(isPart);
        return text.Length > 0 ? new RuleWord(text, place) : throw PatternErrors.Unexpected(place, cursor.Found(), expected);
    }

    /// <summary>A node, and perhaps "as" and a way of reading it.</summary>
    private RoleSyntax Role(RuleWord property)
    {
        var node = NodeName();
        cursor.SkipSpace();
        return new RoleSyntax(property, node, cursor.TryTake("as ") ? Reading() : null);
    }

    private ReadingSyntax Reading()
    {
        cursor.SkipSpace();
        if (!cursor.TryTake("@"))
            return new ReadingSyntax(Word("a way of reading the node, as in date", RuleCursor.IsNameCharacter), null);
        var list = Word("the name of a word list", RuleCursor.IsNameCharacter);
        cursor.Take("[");
        var column = cursor.TakeName("a column of the list");
        cursor.Take("]");
        return new ReadingSyntax(list, column);
    }

    private FixedSyntax Fixed()
    {
        var property = Property();
        cursor.SkipSpace();
        var place = cursor.Place;
        return cursor.Current == '"'
            ? new FixedSyntax(property, new RuleWord(cursor.TakeQuoted("a text", '"'), place), IsQuoted: true)
            : new FixedSyntax(property, Word("a value: a name with prefix, a text, a number, true, false or published", c => IsPrefixedCharacter(c) || c == '.'), IsQuoted: false);
    }

    private ImmutableArray<RuleWord> Names(string expected)
    {
        var names = ImmutableArray.CreateBuilder<RuleWord>();
        do
        {
            names.Add(Word(expected, RuleCursor.IsNameCharacter));
            cursor.SkipSpace();
        }
        while (cursor.TryTake(","));
        return names.ToImmutable();
    }

    private decimal Confidence()
    {
        var found = Word("a number, as in 0.85", c => char.IsAsciiDigit(c) || c == '.');
        return decimal.TryParse(found.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1 && decimal.Round(value, 2) == value
            ? value
            : throw PatternErrors.BadConfidence(found.Place, found.Text);
    }

    /// <summary>Of an edge <c>"…" => "A" | "B"</c>, of a node <c>"…" => kg:payer "A" | kg:amount "5"</c>.</summary>
    private RuleExample Example(PatternPlace place)
    {
        var text = Quoted();
        cursor.Take("=>");
        var expected = ImmutableArray.CreateBuilder<ExpectedValue>();
        do
        {
            cursor.SkipSpace();
            expected.Add(cursor.Current == '"' ? new ExpectedValue(null, Quoted()) : new ExpectedValue(Property(), Quoted()));
            cursor.SkipSpace();
        }
        while (cursor.TryTake("|"));
        return new RuleExample(text, expected.ToImmutable(), place);
    }

    private string Quoted()
    {
        cursor.SkipSpace();
        return cursor.Current == '"' ? cursor.TakeQuoted("a text", '"') : throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "a text between quotation marks");
    }
}
