using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>One match of a rule whose roles are filled.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Words">A word for every slot of its pattern, -1 where an optional node is missing.</param>
/// <param name="Values">The values of each role of the rule, in its order; of an edge exactly one each.</param>
/// <param name="Cited">From the first to the last word that says so.</param>
/// <param name="Status">Whether the article asserts it.</param>
internal sealed record RuleFiring(PatternRule Rule, ImmutableArray<int> Words, ImmutableArray<ImmutableArray<RoleValue>> Values, TokenRange Cited, FactualStatus Status)
{
    /// <summary>The edge, or the node with the edges beside it, that the firing gives.</summary>
    public IEnumerable<Assertion> ToAssertions(ArticleContext context)
    {
        var evidence = context.EvidenceAt(Cited);
        if (Rule.Yield is EdgeYield edge)
            return [new EdgeAssertion(EntityOf(Values[0][0])!, edge.Property, Values[1][0].Value, evidence, Rule.Confidence, Rule.Identity)];
        var node = (NodeYield)Rule.Yield;
        return EdgesBeside(node, evidence).Prepend<Assertion>(new NodeAssertion(node.Class, [.. Properties(node, context)], evidence, Rule.Confidence, Rule.Identity));
    }

    /// <summary>The values that were read for a property of the node.</summary>
    public IEnumerable<RoleValue> ValuesOf(Iri property) => Rule.Yield.Roles.SelectMany((role, index) => role.Property == property ? Values[index] : []);

    /// <summary>The properties of the node, in the order of the rule.</summary>
    public IEnumerable<AssertedProperty> Properties(NodeYield node, ArticleContext context)
    {
        var read = node.Read.SelectMany((role, index) => Values[index].Select(value => new AssertedProperty(role.Property, value.Value)));
        var dated = context.Article.Published?.Value is { } date ? node.Published.Select(property => new AssertedProperty(property, Dates.Literal(date))) : [];
        return read.Concat(node.Fixed).Concat(dated);
    }

    private static Entity? EntityOf(RoleValue value) => (value.Value as AssertedValue.OfEntity)?.Entity;

    private IEnumerable<EdgeAssertion> EdgesBeside(NodeYield node, Evidence evidence) =>
        from edge in node.Also
        from subject in Values[edge.Subject].Select(EntityOf).OfType<Entity>()
        from value in Values[edge.Object]
        select new EdgeAssertion(subject, edge.Property, value.Value, evidence, Rule.Confidence, Rule.Identity);
}
