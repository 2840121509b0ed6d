using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Which organization a person or an unnamed source belongs to: "a Foreign Ministry official", "Jane Doe, an analyst at the institute", "ministry spokesman Joe Bloggs".</summary>
internal sealed class AffiliationExtractor : IRelationExtractor
{
    private static readonly Iri AffiliatedWith = Kg.Term("affiliatedWith");

    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("affiliations", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reader = new AffiliationReader(context);
        foreach (var mention in context.Mentions)
        {
            var found = mention.Class == Kg.UnnamedSource && mention.Form == MentionForm.Nominal ? reader.OfSource(mention)
                : mention.Class == Kg.Person && mention.Form == MentionForm.Name ? reader.OfPerson(mention) : null;
            if (found is { } affiliation)
                yield return new EdgeAssertion(mention.Entity, AffiliatedWith, affiliation.Organization, context.EvidenceAt(affiliation.Tokens), affiliation.Confidence, Identity);
        }
    }
}
