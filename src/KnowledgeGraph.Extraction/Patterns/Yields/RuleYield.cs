using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What a match of a rule gives to the graph.</summary>
internal abstract record RuleYield
{
    /// <summary>The values that are read from the text, in the order of the rule.</summary>
    public abstract ImmutableArray<RuleRole> Roles { get; }
}

/// <summary>An edge between what two nodes of the pattern stand for.</summary>
internal sealed record EdgeYield(Iri Property, RuleRole Subject, RuleRole Object) : RuleYield
{
    /// <inheritdoc/>
    public override ImmutableArray<RuleRole> Roles { get; } = [Subject, Object];
}

/// <summary>A node with several properties.</summary>
/// <param name="Class">The class of the node.</param>
/// <param name="Read">The properties that are read from the text.</param>
internal sealed record NodeYield(Iri Class, ImmutableArray<RuleRole> Read) : RuleYield
{
    /// <inheritdoc/>
    public override ImmutableArray<RuleRole> Roles => Read;

    /// <summary>Properties with a value that is always the same.</summary>
    public ImmutableArray<AssertedProperty> Fixed { get; init; } = [];

    /// <summary>Properties whose value is the date of the article.</summary>
    public ImmutableArray<Iri> Published { get; init; } = [];

    /// <summary>Edges between values of two roles, by their indexes in <see cref="Read"/>.</summary>
    public ImmutableArray<(Iri Property, int Subject, int Object)> Also { get; init; } = [];

    /// <summary>What the node is called where it is an event; null for another node.</summary>
    public EventLabel? Label { get; init; }
}
