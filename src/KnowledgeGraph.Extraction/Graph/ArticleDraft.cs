using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The facts of one article made ready for writing, the language behind them left out: equal edges and equal nodes joined with all their citations, addresses given.</summary>
internal sealed record ArticleDraft(
    Article Article,
    ImmutableArray<(Entity Entity, ImmutableArray<SourceEvidence> Places)> Mentions,
    ImmutableArray<(Entity Entity, string Form)> Labels,
    ImmutableArray<EdgeDraft> Edges,
    ImmutableArray<NodeDraft> Nodes,
    ImmutableArray<Figure> Figures)
{
    private const int MaxMentions = 5;

    /// <inheritdoc cref="ArticleFacts.Orphans"/>
    public ImmutableHashSet<Entity> Orphans { get; init; } = [];

    /// <summary>Every place that is cited.</summary>
    public IEnumerable<SourceEvidence> Places =>
        Mentions.SelectMany(mention => mention.Places).Concat(Edges.SelectMany(edge => edge.Places)).Concat(Nodes.SelectMany(node => node.Places));

    public static ArticleDraft Of(ArticleFacts facts, IriMinter minter)
    {
        var context = facts.Context;
        var asserted = facts.Assertions.SelectMany(assertion => assertion.Entities).Where(entity => !facts.Orphans.Contains(entity)).ToHashSet();
        var shown = context.Mentions.Where(mention => !facts.Orphans.Contains(mention.Entity) && (mention.Class != Kg.UnnamedSource || asserted.Contains(mention.Entity))).ToList();
        var mentions = shown.GroupBy(mention => mention.Entity)
            .Select(group => (group.Key, group.Where(mention => mention.Form != MentionForm.Pronoun).DefaultIfEmpty(group.First()).Take(MaxMentions)
                .Select(mention => SourceEvidence.Of(context, Evidence.At(mention.Span))).Distinct().ToImmutableArray()));
        var labels = shown.Where(IsLabel).Select(mention => (mention.Entity, Clean(context.Document.TextOf(mention.Span)))).Concat(asserted.Select(entity => (entity, entity.Label)));
        var edges = AssertionGroups.Edges(facts.Assertions).Select(group =>
            new EdgeDraft(minter.Entity(group[0].Subject), group[0].Predicate, group[0].Object, PlacesOf(context, group), facts.ConfidenceOf(group), group[0].Extractor))
            .Concat(ArticleMetadata.Edges(context));
        ImmutableArray<NodeDraft> nodes = [.. NodesOf(facts, minter)];
        var figures = nodes.Select(node => Figure.Of(node.Assertions[0], node.Iri, context)).Concat(AssertionGroups.Edges(facts.Assertions).Select(group => DateFigure.Of(group[0], minter, context))).OfType<Figure>();
        return new ArticleDraft(context.Article, [.. mentions], [.. labels.Distinct(), .. ArticleMetadata.Labels(context)], [.. edges], nodes, [.. figures])
        {
            Orphans = facts.Orphans,
        };
    }

    /// <summary>Whether the words of the mention are a label of the thing: names and descriptions of things, not roles or adjectives.</summary>
    private static bool IsLabel(Mention mention) => mention.Form switch
    {
        MentionForm.Name or MentionForm.Metonym => true,
        MentionForm.Nominal => mention.Class != Kg.Person && mention.Class != Kg.UnnamedSource,
        MentionForm.Attribute => mention.Class == Kg.Country && mention.Entity.Entry is { } entry && !entry.Demonyms.Contains(mention.Entity.Label),
        _ => false,
    };

    private static IEnumerable<NodeDraft> NodesOf(ArticleFacts facts, IriMinter minter)
    {
        var context = facts.Context;
        var ordinals = new Dictionary<(Iri, string), int>();
        foreach (var group in AssertionGroups.Nodes(facts.Assertions))
        {
            var places = PlacesOf(context, group);
            var first = group[0];
            if (first.Self is { } self)
            {
                yield return new NodeDraft(minter.Entity(self), group, places, facts.ConfidenceOf(group), IsEntity: true);
                continue;
            }

            var text = places[0].TextIn(context.Article.Source);
            var ordinal = ordinals[(first.Class, text)] = ordinals.GetValueOrDefault((first.Class, text)) + 1;
            var local = PatternNames.LocalName(first.Class);
            var iri = minter.Hashed(IriMinter.Slug(local), context.Article.Slug, local, text, ordinal.ToString(CultureInfo.InvariantCulture));
            yield return new NodeDraft(iri, group, places, facts.ConfidenceOf(group), IsEntity: false);
        }
    }

    private static ImmutableArray<SourceEvidence> PlacesOf(ArticleContext context, IEnumerable<Assertion> assertions) =>
        [.. assertions.Select(assertion => SourceEvidence.Of(context, assertion.Evidence)).Distinct()];

    private static string Clean(string form) => string.Join(' ', form.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A direct edge of one article with all its citations; without a subject it is about the article itself.</summary>
internal sealed record EdgeDraft(Iri? Subject, Iri Predicate, AssertedValue Value, ImmutableArray<SourceEvidence> Places, decimal Confidence, ExtractorIdentity Extractor);

/// <summary>A node of one article, made from one or more assertions that say the same or describe the same thing.</summary>
internal sealed record NodeDraft(Iri Iri, ImmutableArray<NodeAssertion> Assertions, ImmutableArray<SourceEvidence> Places, decimal Confidence, bool IsEntity)
{
    /// <summary>What is written of it; the same in every article where several articles give the node.</summary>
    public IEnumerable<AssertedProperty> Properties { get; init; } = Assertions.SelectMany(assertion => assertion.Properties).Distinct();
}
