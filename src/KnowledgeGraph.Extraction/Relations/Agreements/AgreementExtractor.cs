namespace KnowledgeGraph.Extraction;

/// <summary>Parties and dates of agreements; dates and makers of laws.</summary>
internal sealed class AgreementExtractor : IRelationExtractor
{
    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("agreements", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var parties = new PartyReader(context, Identity);
        var dates = new AgreementDateReader(context, Identity);
        foreach (var mention in context.Mentions)
        {
            var isLaw = context.IsA(mention, Kg.Law);
            if (!isLaw && !context.IsA(mention, Kg.Agreement))
                continue;
            var found = isLaw ? parties.ReadMakers(mention) : parties.Read(mention);
            foreach (var edge in found.Concat(dates.Read(mention, isLaw)))
                yield return edge;
        }
    }
}
