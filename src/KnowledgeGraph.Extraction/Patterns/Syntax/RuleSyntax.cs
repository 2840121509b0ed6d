using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A word of a rule file with its place.</summary>
internal readonly record struct RuleWord(string Text, PatternPlace Place);

/// <summary>A sentence that a rule must read.</summary>
/// <param name="Text">The sentence, or a few.</param>
/// <param name="Subject">Label of the subject; null in a counter-example.</param>
/// <param name="Object">Label, or words, of the object; null in a counter-example.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record RuleExample(string Text, string? Subject, string? Object, PatternPlace Place);

/// <summary>A rule as written, checked for its form alone.</summary>
internal sealed record RuleSyntax(RuleWord Name)
{
    /// <summary>A property, with prefix.</summary>
    public required RuleWord Yields { get; init; }

    /// <summary>The node that is the subject.</summary>
    public required RuleWord Subject { get; init; }

    /// <summary>The node that is the object.</summary>
    public required RuleWord Object { get; init; }

    /// <summary>More nodes whose words are cited.</summary>
    public ImmutableArray<RuleWord> Evidence { get; init; } = [];

    /// <summary>0 to 1, two decimals.</summary>
    public required decimal Confidence { get; init; }

    public required NodeSyntax Pattern { get; init; }

    /// <summary>What the rule must find; at least one.</summary>
    public required ImmutableArray<RuleExample> Examples { get; init; }

    /// <summary>In what the rule must find nothing; at least one.</summary>
    public required ImmutableArray<RuleExample> CounterExamples { get; init; }
}

/// <summary>A rule file as written.</summary>
/// <param name="Prefixes">The prefixes that it declares, with what they stand for.</param>
/// <param name="Rules">In the order of the file.</param>
internal sealed record RuleFileSyntax(ImmutableDictionary<string, string> Prefixes, ImmutableArray<RuleSyntax> Rules);
