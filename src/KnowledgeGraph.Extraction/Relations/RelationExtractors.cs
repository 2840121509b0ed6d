using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Every relation extractor, in the order in which they run.</summary>
internal static class RelationExtractors
{
    public static ImmutableArray<IRelationExtractor> All { get; } =
    [
        new OfficeExtractor(),
        new AffiliationExtractor(),
        new AgreementExtractor(),
        new ProvisionExtractor(),
        new StatementExtractor(),
        new EventExtractor(),
        new PaymentExtractor(),
        new DeploymentExtractor(),
    ];
}
