using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>One match of a rule whose roles are filled.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Words">A word for every slot of its pattern, -1 where an optional node is missing.</param>
/// <param name="Subject">The subject of the edge.</param>
/// <param name="Object">The object of the edge.</param>
/// <param name="Cited">From the first to the last word that says so.</param>
/// <param name="Status">Whether the article asserts it.</param>
internal sealed record RuleFiring(PatternRule Rule, ImmutableArray<int> Words, Entity Subject, AssertedValue Object, TokenRange Cited, FactualStatus Status)
{
    /// <summary>The edge that the firing gives.</summary>
    public EdgeAssertion ToAssertion(ArticleContext context) => new(Subject, Rule.Property, Object, context.EvidenceAt(Cited), Rule.Confidence, Rule.Identity);
}
