namespace KnowledgeGraph.Extraction;

/// <summary>Gives what rules find in an article. The graph names each rule as the generator of what it found.</summary>
/// <param name="rules">The rules; null for those of the ontology folder.</param>
internal sealed class PatternExtractor(RuleBook? rules = null) : IRelationExtractor
{
    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("patterns", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var firings = rules is null ? context.Findings : new RuleReader(context).Read(rules).Where(firing => firing.Status == FactualStatus.Asserted);
        return firings.SelectMany(firing => firing.ToAssertions(context));
    }
}
