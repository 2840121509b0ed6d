using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A compiled rule. Immutable and thread-safe.</summary>
internal sealed record PatternRule
{
    private PatternRule(RuleSyntax syntax, Pattern pattern, RuleYield yield, string family)
    {
        Name = syntax.Name.Text;
        Family = family;
        Pattern = pattern;
        Yield = yield;
        Tellings = syntax.Holds.Aggregate(Telling.None, (all, word) => all | TellingOf(word));
        Confidence = syntax.Confidence;
        Examples = syntax.Examples;
        CounterExamples = syntax.CounterExamples;
        Identity = new ExtractorIdentity("pattern-" + Name, "1");
        CitedSlots = [.. syntax.Evidence.Select(name => NamedSlot(pattern, name, "evidence")).Prepend(0).Concat(yield.Roles.Select(role => role.Slot)).Distinct()];
    }

    public string Name { get; }

    /// <summary>The name of its file without extension.</summary>
    public string Family { get; }

    public Pattern Pattern { get; }

    /// <summary>What a match gives.</summary>
    public RuleYield Yield { get; }

    /// <summary>Whether a match tells of an event, which is joined with what else tells of the same one before it is asserted.</summary>
    public bool YieldsEvent => Yield is NodeYield { Label: not null };

    /// <summary>What counts as told besides what is reported as done.</summary>
    public Telling Tellings { get; }

    public decimal Confidence { get; }

    public ExtractorIdentity Identity { get; }

    /// <summary>The slots whose words, where there are some, are the evidence.</summary>
    public ImmutableArray<int> CitedSlots { get; }

    public ImmutableArray<RuleExample> Examples { get; }

    public ImmutableArray<RuleExample> CounterExamples { get; }

    /// <summary>Compiles a rule.</summary>
    /// <exception cref="OntologyException">Something that it names is not there; the message says where.</exception>
    public static PatternRule Compile(RuleSyntax syntax, PatternNames names, Lexicon lexicon, string family = "")
    {
        var pattern = PatternCompiler.Compile(syntax.Pattern, names, lexicon);
        var rule = new PatternRule(syntax, pattern, new YieldCompiler(syntax, pattern, names, lexicon).Compile(), family);
        foreach (var expected in syntax.Examples.SelectMany(example => example.Expected))
            CheckExpected(syntax, rule, names, expected);
        return rule;
    }

    /// <summary>Whether every match gives the name a word: not under a negation, an option, or in one alternative alone.</summary>
    public static bool IsBound(NodeSyntax node, string name) => node.Name == name || node.Conditions.Any(condition => IsBound(condition, name));

    private static bool IsBound(ConditionSyntax condition, string name) => condition switch
    {
        ConditionSyntax.Related related => IsBound(related.Other, name),
        ConditionSyntax.Any any => any.Alternatives.All(alternative => alternative.Any(inner => IsBound(inner, name))),
        _ => false,
    };

    private static int NamedSlot(Pattern pattern, RuleWord name, string role) =>
        pattern.Names.IndexOf(name.Text) is >= 0 and var slot ? slot : throw PatternErrors.UnboundRole(name.Place, role, name.Text);

    private static Telling TellingOf(RuleWord word) => word.Text switch
    {
        "presupposed" => Telling.Presupposed,
        "announced" => Telling.Announced,
        "settled" => Telling.Settled,
        "always" => Telling.Always,
        _ => throw PatternErrors.Unexpected(word.Place, $"'{word.Text}'", "presupposed, announced, settled or always"),
    };

    /// <summary>An example of an edge names its two ends, one of a node properties that the rule gives.</summary>
    private static void CheckExpected(RuleSyntax syntax, PatternRule rule, PatternNames names, ExpectedValue expected)
    {
        if (rule.Yield is not NodeYield node)
        {
            var example = syntax.Examples.First(one => one.Expected.Contains(expected));
            if (example.Expected is not [{ Property: null }, { Property: null }])
                throw PatternErrors.BadExample(example.Place, rule.Name, "its two ends, as in \"…\" => \"A\" | \"B\"");
            return;
        }

        if (expected.Property is not { } property)
            throw PatternErrors.BadExample(syntax.Examples.First(one => one.Expected.Contains(expected)).Place, rule.Name, "properties with their values, as in \"…\" => kg:payer \"A\" | kg:amount \"5\"");
        var iri = names.Property(property).Iri;
        if (!node.Read.Any(role => role.Property == iri) && !node.Fixed.Any(value => value.Predicate == iri) && !node.Published.Contains(iri))
            throw PatternErrors.BadExample(property.Place, rule.Name, $"a property that the rule gives, not {property.Text}");
    }
}
