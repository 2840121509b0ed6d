namespace KnowledgeGraph.Extraction;

/// <summary>Parties of agreements that their own noun phrases name. What clauses tell (who signed, when, who made a law) is read by rules.</summary>
internal sealed class AgreementExtractor : IRelationExtractor
{
    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("agreements", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var parties = new PartyReader(context, Identity);
        return context.Mentions.Where(mention => context.IsA(mention, Kg.Agreement)).SelectMany(parties.Read);
    }
}
