using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A node of a pattern as written: <c>{lemma:sail;tag:VERB}=verb</c> and what must hold around it.</summary>
/// <param name="Attributes">All must hold.</param>
/// <param name="IsNegated">Written <c>!{…}</c>: not all of the attributes hold.</param>
/// <param name="IsRoot">Written <c>{$}</c>: the root of its sentence.</param>
/// <param name="Name">What stands behind "=", null where nothing does.</param>
/// <param name="Conditions">All must hold.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record NodeSyntax(
    ImmutableArray<AttributeSyntax> Attributes, bool IsNegated, bool IsRoot, string? Name, ImmutableArray<ConditionSyntax> Conditions, PatternPlace Place);

/// <summary>One attribute of a node: <c>lemma:/sail|row/</c>, <c>tag!:VERB</c>.</summary>
internal sealed record AttributeSyntax(string Name, bool IsNegated, ValueSyntax Value, PatternPlace Place);

/// <summary>How a value is written.</summary>
internal enum ValueKind
{
    /// <summary>As it stands: <c>sail</c>, <c>"New York"</c>.</summary>
    Literal,
    /// <summary>A regular expression for the whole value: <c>/sail.*/</c>.</summary>
    Regex,
    /// <summary>A word list: <c>@speech-verbs</c>, <c>@speech-verbs[stance=critical]</c>.</summary>
    List,
}

/// <summary>What an attribute or relation is compared with.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Text">The literal, the expression, or the name of the list.</param>
/// <param name="Place">Where it begins.</param>
internal sealed record ValueSyntax(ValueKind Kind, string Text, PatternPlace Place)
{
    /// <summary>Of a list: only the rows whose cell in that column has that value; null for all rows.</summary>
    public (string Column, string Value)? Filter { get; init; }
}

/// <summary>What must hold around a node.</summary>
/// <param name="Text">As written.</param>
internal abstract record ConditionSyntax(string Text)
{
    /// <summary>Another node stands in a relation to this one: <c>&gt;nsubj {…}</c>.</summary>
    public sealed record Related(RelationOperator Operator, ValueSyntax? Label, NodeSyntax Other, string Text) : ConditionSyntax(Text)
    {
        /// <summary>Of <c>..5</c> and <c>--5</c>: at most so many words away; null for anywhere in the sentence.</summary>
        public int? Reach { get; init; }
    }

    /// <summary><c>!&gt;nsubj {…}</c>.</summary>
    public sealed record Not(ConditionSyntax Inner, string Text) : ConditionSyntax(Text);

    /// <summary><c>?&gt;nsubj {…}</c>: names its nodes where it holds, and holds where it does not.</summary>
    public sealed record Maybe(ConditionSyntax Inner, string Text) : ConditionSyntax(Text);

    /// <summary><c>[&gt;obj {…} | &gt;obl {…} &gt;iobj {…}]</c>: all of one alternative; between <c>||</c>, of the first that holds.</summary>
    public sealed record Any(ImmutableArray<ImmutableArray<ConditionSyntax>> Alternatives, bool IsOrdered, string Text) : ConditionSyntax(Text);
}
