using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Who holds which office: one tenure for each place that says so, the shortcut edge where it goes on, and the country or organization that the office belongs to.</summary>
internal sealed class OfficeExtractor : IRelationExtractor
{
    private static readonly Iri Holder = Kg.Term("holder");
    private static readonly Iri OfficeProperty = Kg.Term("office");
    private static readonly Iri FormerProperty = Kg.Term("former");
    private static readonly Iri AttestedOn = Kg.Term("attestedOn");
    private static readonly Iri HoldsOffice = Kg.Term("holdsOffice");
    private static readonly Iri OfficeOf = Kg.Term("officeOf");

    /// <inheritdoc/>
    public ExtractorIdentity Identity { get; } = new("offices", "1");

    /// <inheritdoc/>
    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reader = new TenureReader(context);
        var offices = context.Mentions.Where(mention => context.IsA(mention, Kg.Office)).ToList();
        var tenures = offices.Select(office => (Office: office, Tenure: reader.Read(office))).ToList();
        var told = tenures.Where(pair => pair.Tenure is not null).Select(pair => (pair.Tenure!.Person.Entity, pair.Office.Entity)).ToHashSet();
        var ruled = OfRules(context).ToLookup(one => one.Office, one => one);
        told.UnionWith(ruled.SelectMany(group => group.Select(one => (one.Person, group.Key.Entity))));
        var named = new HashSet<Entity>();
        foreach (var (office, tenure) in tenures)
        {
            foreach (var one in ruled[office].Take(1).Where(_ => BodyOf(context, office) is not null && named.Add(office.Entity)))
                yield return new EdgeAssertion(office.Entity, OfficeOf, BodyOf(context, office)!, context.EvidenceAt(one.Cited), 0.9m, Identity);
            var found = tenure ?? OfRole(context, reader, office, told);
            if (found is null)
                continue;
            foreach (var (held, entity) in reader.Others(office, found).Prepend((found, office.Entity)))
            {
                yield return Node(context, entity, held);
                if (held.Former == false)
                    yield return new EdgeAssertion(held.Person.Entity, HoldsOffice, entity, context.EvidenceAt(held.Tokens), held.Confidence, Identity);
            }

            if (named.Add(office.Entity) && BodyOf(context, office) is { } body)
                yield return new EdgeAssertion(office.Entity, OfficeOf, body, context.EvidenceAt(found.Tokens), 0.9m, Identity);
        }
    }

    private NodeAssertion Node(ArticleContext context, Entity office, Tenure tenure)
    {
        var properties = ImmutableArray.CreateBuilder<AssertedProperty>();
        properties.Add(new AssertedProperty(Holder, tenure.Person.Entity));
        properties.Add(new AssertedProperty(OfficeProperty, office));
        if (tenure.Former is { } former)
            properties.Add(new AssertedProperty(FormerProperty, Literal.Boolean(former)));
        if (context.Article.Published?.Value is { } date)
            properties.Add(new AssertedProperty(AttestedOn, Dates.Literal(date)));
        return new NodeAssertion(Kg.Tenure, properties.ToImmutable(), context.EvidenceAt(tenure.Tokens), tenure.Confidence, Identity);
    }

    /// <summary>The mentions of offices, each with the person, for which a rule has found a tenure.</summary>
    private static IEnumerable<(Mention Office, Entity Person, TokenRange Cited)> OfRules(ArticleContext context) =>
        from firing in context.Findings
        where firing.Rule.Yield is NodeYield node && node.Class == Kg.Tenure
        from office in firing.ValuesOf(OfficeProperty)
        from holder in firing.ValuesOf(Holder).Select(value => value.Value).OfType<AssertedValue.OfEntity>()
        select (context.Mentions.First(mention => mention.Tokens == office.Tokens && office.Value.Equals((AssertedValue)mention.Entity)), holder.Entity, firing.Cited);

    /// <summary>"the French president" where the article's date tells who that was: the article names this person, but nowhere with the office.</summary>
    private static Tenure? OfRole(ArticleContext context, TenureReader reader, Mention office, HashSet<(Entity Person, Entity Office)> told)
    {
        var person = context.Mentions.FirstOrDefault(mention => mention.Tokens == office.Tokens && mention.Class == Kg.Person && mention.Form == MentionForm.Nominal);
        return person is null || !context.Mentions.Any(mention => mention.Entity == person.Entity && mention.Form == MentionForm.Name) || reader.IsQualified(office) || told.Any(pair => pair.Office == office.Entity) || !told.Add((person.Entity, office.Entity))
            ? null
            : new Tenure(person, false, office.Tokens, 0.7m);
    }

    /// <summary>The country of the office, where its name says it or the text beside it: what was only guessed is no fact.</summary>
    private static Entity? BodyOf(ArticleContext context, Mention office)
    {
        if (context.Knowledge.Gazetteer.Country(office.Entity.Country) is not { } country)
            return null;
        var isSaid = office.Entity.Label.EndsWith(country.Label, StringComparison.Ordinal)
            || context.In(office.Tokens).Any(mention => mention.Class == Kg.Country && mention.Entity.Country == office.Entity.Country);
        return isSaid ? GazetteerDetector.EntityOf(country) : null;
    }
}
