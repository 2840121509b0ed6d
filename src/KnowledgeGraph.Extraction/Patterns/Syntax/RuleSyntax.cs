using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A word of a rule file with its place.</summary>
internal readonly record struct RuleWord(string Text, PatternPlace Place);

/// <summary>What a rule gives as a value of a property: a node of its pattern, and how that is read.</summary>
/// <param name="Property">With prefix; of an edge's two ends "subject" and "object".</param>
/// <param name="Node">The name of the node.</param>
/// <param name="Reading">What stands behind "as": a word, or a column of a word list; null where the property decides.</param>
internal sealed record RoleSyntax(RuleWord Property, RuleWord Node, ReadingSyntax? Reading);

/// <summary>How a node is read: <c>as date</c>, <c>as @occupations[value]</c>.</summary>
/// <param name="Word">The word, or the name of the list.</param>
/// <param name="Column">The column of the list; null for a word.</param>
internal sealed record ReadingSyntax(RuleWord Word, string? Column);

/// <summary>A value that every node of the rule has: <c>value kg:modality kg:Obligation</c>.</summary>
/// <param name="Property">With prefix.</param>
/// <param name="Value">A name with prefix, a text, a number, <c>true</c>, <c>false</c> or <c>published</c>.</param>
/// <param name="IsQuoted">Whether the value stood between quotation marks.</param>
internal sealed record FixedSyntax(RuleWord Property, RuleWord Value, bool IsQuoted);

/// <summary>An edge beside the node: <c>also kg:holdsOffice holder office</c>.</summary>
internal sealed record AlsoSyntax(RuleWord Property, RuleWord Subject, RuleWord Object);

/// <summary>A sentence that a rule must read.</summary>
/// <param name="Text">The sentence, or a few.</param>
/// <param name="Expected">What one edge or node must have: for an edge its two ends, for a node values of properties (with prefix); empty in a counter-example.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record RuleExample(string Text, ImmutableArray<ExpectedValue> Expected, PatternPlace Place);

/// <summary>A value that an example names.</summary>
/// <param name="Property">With prefix; null for an end of an edge.</param>
/// <param name="Value">Label, or words, or digits.</param>
internal sealed record ExpectedValue(RuleWord? Property, string Value);

/// <summary>A rule as written, checked for its form alone.</summary>
internal sealed record RuleSyntax(RuleWord Name)
{
    /// <summary>A property or a class, with prefix.</summary>
    public required RuleWord Yields { get; init; }

    /// <summary>Subject and object of an edge, in this order; empty in a rule that yields a node.</summary>
    public ImmutableArray<RoleSyntax> Ends { get; init; } = [];

    /// <summary>The properties of a node that are read from the text.</summary>
    public ImmutableArray<RoleSyntax> Roles { get; init; } = [];

    /// <summary>The properties of a node that are always the same.</summary>
    public ImmutableArray<FixedSyntax> Values { get; init; } = [];

    /// <summary>Edges beside the node.</summary>
    public ImmutableArray<AlsoSyntax> Also { get; init; } = [];

    /// <summary>More nodes whose words are cited.</summary>
    public ImmutableArray<RuleWord> Evidence { get; init; } = [];

    /// <summary>What counts as told besides what is reported as done.</summary>
    public ImmutableArray<RuleWord> Holds { get; init; } = [];

    /// <summary>The words of an event's label; null for other rules.</summary>
    public string? Label { get; init; }

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
