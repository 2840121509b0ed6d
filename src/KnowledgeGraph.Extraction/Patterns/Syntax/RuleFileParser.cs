using System.Collections.Immutable;
using System.Globalization;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads a rule file: prefixes as in Turtle, then rules, each a name and its keys in any order.</summary>
internal sealed class RuleFileParser
{
    private const string Keys = "yields, subject, object, evidence, confidence, pattern, example, counter or rule";

    private readonly RuleCursor _cursor;
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);
    private readonly List<RuleExample> _examples = [];
    private readonly List<RuleExample> _counters = [];

    private RuleFileParser(RuleCursor cursor) => _cursor = cursor;

    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="OntologyException">It is not well-formed; the message says where.</exception>
    public static RuleFileSyntax Parse(string source, string text)
    {
        var cursor = new RuleCursor(source, text);
        var prefixes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rules = ImmutableArray.CreateBuilder<RuleSyntax>();
        for (cursor.SkipSpace(); !cursor.IsAtEnd; cursor.SkipSpace())
        {
            if (cursor.TryTake("@prefix"))
            {
                ReadPrefix(cursor, prefixes);
                continue;
            }

            if (!cursor.TryTake("rule "))
                throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "'@prefix' or 'rule' and a name");
            rules.Add(new RuleFileParser(cursor).Rule());
        }

        return new RuleFileSyntax(prefixes.ToImmutable(), rules.ToImmutable());
    }

    private static void ReadPrefix(RuleCursor cursor, ImmutableDictionary<string, string>.Builder prefixes)
    {
        var name = cursor.TakeName("a prefix");
        cursor.Take(":");
        cursor.SkipSpace();
        if (cursor.Current != '<')
            throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "an IRI between '<' and '>'");
        prefixes[name] = cursor.TakeQuoted("an IRI", '>');
        cursor.Take(".");
    }

    private RuleSyntax Rule()
    {
        var name = Word("the name of the rule", RuleCursor.IsNameCharacter);
        while (!IsAtEndOfRule())
            ReadKey(name);
        if (_examples.Count == 0 || _counters.Count == 0)
            throw PatternErrors.MissingKey(name.Place, name.Text, _examples.Count == 0 ? "example" : "counter");
        return new RuleSyntax(name)
        {
            Yields = Value<RuleWord>("yields", name),
            Subject = Value<RuleWord>("subject", name),
            Object = Value<RuleWord>("object", name),
            Evidence = _values.TryGetValue("evidence", out var cited) ? (ImmutableArray<RuleWord>)cited : [],
            Confidence = Value<decimal>("confidence", name),
            Pattern = Value<NodeSyntax>("pattern", name),
            Examples = [.. _examples],
            CounterExamples = [.. _counters],
        };
    }

    private bool IsAtEndOfRule()
    {
        _cursor.SkipSpace();
        return _cursor.IsAtEnd || _cursor.StartsWith("rule ") || _cursor.StartsWith("@prefix");
    }

    /// <summary>Reads one key with its value.</summary>
    private void ReadKey(RuleWord rule)
    {
        var place = _cursor.Place;
        foreach (var key in (string[])["yields", "subject", "object", "evidence", "confidence", "pattern", "example", "counter"])
        {
            if (!_cursor.TryTake(key))
                continue;
            if (RuleCursor.IsNameCharacter(_cursor.Current))
                throw PatternErrors.Unexpected(place, $"'{key}{_cursor.TakeWhile(RuleCursor.IsNameCharacter)}'", Keys);
            if (key == "example")
                _examples.Add(Example(place));
            else if (key == "counter")
                _counters.Add(new RuleExample(Quoted(), null, null, place));
            else if (!_values.TryAdd(key, Read(key)))
                throw PatternErrors.RepeatedKey(place, rule.Text, key);
            return;
        }

        throw PatternErrors.Unexpected(place, _cursor.Found(), Keys);
    }

    private object Read(string key) => key switch
    {
        "yields" => Word("a property with its prefix, as in kg:party", c => RuleCursor.IsNameCharacter(c) || c == ':'),
        "evidence" => Evidence(),
        "confidence" => Confidence(),
        "pattern" => new PatternParser(_cursor).Chain(),
        _ => Word("the name of a node of the pattern", RuleCursor.IsNameCharacter),
    };

    private T Value<T>(string key, RuleWord rule) => _values.TryGetValue(key, out var value) ? (T)value : throw PatternErrors.MissingKey(rule.Place, rule.Text, key);

    private RuleWord Word(string expected, Func<char, bool> isPart)
    {
        _cursor.SkipSpace();
        var place = _cursor.Place;
        var text = _cursor.TakeWhile(isPart);
        return text.Length > 0 ? new RuleWord(text, place) : throw PatternErrors.Unexpected(place, _cursor.Found(), expected);
    }

    private ImmutableArray<RuleWord> Evidence()
    {
        var names = ImmutableArray.CreateBuilder<RuleWord>();
        do
        {
            names.Add(Word("the name of a node of the pattern", RuleCursor.IsNameCharacter));
            _cursor.SkipSpace();
        }
        while (_cursor.TryTake(","));
        return names.ToImmutable();
    }

    private decimal Confidence()
    {
        var found = Word("a number, as in 0.85", c => char.IsAsciiDigit(c) || c == '.');
        return decimal.TryParse(found.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1 && decimal.Round(value, 2) == value
            ? value
            : throw PatternErrors.BadConfidence(found.Place, found.Text);
    }

    private RuleExample Example(PatternPlace place)
    {
        var text = Quoted();
        _cursor.Take("=>");
        var subject = Quoted();
        _cursor.Take("|");
        return new RuleExample(text, subject, Quoted(), place);
    }

    private string Quoted()
    {
        _cursor.SkipSpace();
        return _cursor.Current == '"' ? _cursor.TakeQuoted("a text", '"') : throw PatternErrors.Unexpected(_cursor.Place, _cursor.Found(), "a text between quotation marks");
    }
}
