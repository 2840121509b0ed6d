namespace KnowledgeGraph.Extraction;

/// <summary>Runs the rules of the ontology folder. The graph names each rule as the generator of what it found.</summary>
internal sealed class PatternExtractor(RuleBook rules) : IRelationExtractor
{
    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("patterns", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return rules.Rules.IsEmpty ? []
            : new RuleReader(context).Read(rules).Where(firing => firing.Status == FactualStatus.Asserted).SelectMany(firing => firing.ToAssertions(context));
    }
}
