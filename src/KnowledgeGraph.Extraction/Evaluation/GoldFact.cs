using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>A fact that a graph should have, or may have.</summary>
/// <param name="Relation">One of <see cref="EvaluationTables.Relations"/>.</param>
/// <param name="Places">What stands in each place of the relation.</param>
internal sealed record GoldFact(string Relation, ImmutableArray<GoldPlace> Places)
{
    /// <summary>The fact as it stands in the file, for lists of what was missed.</summary>
    public string Shown => $"{Relation}({string.Join(", ", Places.Select(place => place.Shown))})";
}

/// <summary>One place of a gold fact: any of these will do.</summary>
internal sealed record GoldPlace(ImmutableArray<GoldChoice> Choices)
{
    /// <summary>The choices as they stand in the file.</summary>
    public string Shown => string.Join(" | ", Choices.Select(choice => choice.Text));
}

/// <summary>One thing that may stand in a place.</summary>
/// <param name="Text">As it stands in the file.</param>
/// <param name="Kind">How it is compared.</param>
/// <param name="Pattern">What is searched for, where <paramref name="Kind"/> is <see cref="GoldChoiceKind.Pattern"/>.</param>
internal sealed record GoldChoice(string Text, GoldChoiceKind Kind, Regex? Pattern = null);

/// <summary>How something that may stand in a place of a fact is compared with what does.</summary>
internal enum GoldChoiceKind
{
    /// <summary>Anything will do.</summary>
    Anything,

    /// <summary>A node that can be the entity of this key.</summary>
    Entity,

    /// <summary>A text that is the same but for case.</summary>
    Text,

    /// <summary>A number, to six digits.</summary>
    Number,

    /// <summary>A quotation with about the same words.</summary>
    Quotation,

    /// <summary>A text in which the regular expression is found.</summary>
    Pattern,
}
