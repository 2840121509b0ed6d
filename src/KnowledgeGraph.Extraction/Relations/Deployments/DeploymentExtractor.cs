using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>How many people of one country's forces are stationed in another: "Chile keeps 300 soldiers in Haiti", "home to 2,000 Dutch troops".</summary>
internal sealed class DeploymentExtractor : IRelationExtractor
{
    private const decimal Plain = 0.85m;
    private const decimal FromContext = 0.7m;

    public ExtractorIdentity Identity { get; } = new("deployments", "1");

    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        var reader = new StationingReader(context);
        foreach (var count in TroopCountReader.Read(context))
        {
            if (reader.Read(count) is { } stationing)
                yield return Assert(context, count, stationing);
        }
    }

    private NodeAssertion Assert(ArticleContext context, TroopCount count, Stationing stationing)
    {
        var properties = ImmutableArray.CreateBuilder<AssertedProperty>();
        properties.Add(new AssertedProperty(Kg.Term("force"), stationing.Force.Entity));
        properties.Add(new AssertedProperty(Kg.Term("hostCountry"), stationing.Host.Entity));
        properties.Add(new AssertedProperty(Kg.Term("personnel"), Literal.Typed(count.Number.Value.ToString("0", CultureInfo.InvariantCulture), XsdVocabulary.Integer)));
        if (context.Article.Published is { } date)
            properties.Add(new AssertedProperty(Kg.Term("attestedOn"), Dates.Literal(date.Value)));
        var isInPhrase = count.Force is not null;
        return new NodeAssertion(Kg.Deployment, properties.ToImmutable(), Cite(context, count, stationing), isInPhrase ? Plain : FromContext, Identity);
    }

    private static Evidence Cite(ArticleContext context, TroopCount count, Stationing stationing)
    {
        TokenRange[] parts = [count.Tokens, stationing.Force.Tokens, stationing.Host.Tokens, stationing.Cue];
        return context.EvidenceAt(new TokenRange(parts.Min(part => part.First), parts.Max(part => part.End)));
    }
}
