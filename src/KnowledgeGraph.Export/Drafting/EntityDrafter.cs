using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Drafts people, countries, organizations, agreements, laws, events, and what relates them directly.</summary>
internal sealed class EntityDrafter(NewsGraph graph)
{
    private static readonly string[] ForeignPredicates =
    [
        RdfVocabulary.Namespace, RdfsVocabulary.Namespace, OwlVocabulary.Namespace, OaVocabulary.Namespace, ProvVocabulary.Namespace,
        SkosVocabulary.Namespace, DctermsVocabulary.Namespace,
    ];

    public static bool IsEntity(DiagramKind kind) =>
        kind is not (DiagramKind.Statement or DiagramKind.Provision or DiagramKind.Payment or DiagramKind.Deployment);

    public IEnumerable<DraftNode> Nodes() =>
        from thing in graph.Things()
        where IsEntity(thing.Kind)
        select new DraftNode(thing.Node, thing.Kind, thing.ClassName, graph.Label(thing.Node))
        {
            Detail = Detail(thing.Node, thing.Kind),
            Citations = graph.Citations(thing.Node),
        };

    /// <summary>The relations between entities; shortcuts such as <c>kg:criticizes</c> only where no statement says the same (<paramref name="said"/>).</summary>
    public IEnumerable<DraftEdge> Edges(IReadOnlyDictionary<Term, DiagramKind> kinds, IReadOnlySet<(Term Speaker, Term Topic, DiagramStance Stance)> said) =>
        from relation in graph.Relations(kinds.Keys)
        where relation.Predicate != KgTerms.HoldsOffice && !(relation.Predicate == KgTerms.Location && kinds[relation.Object] == DiagramKind.Country)
            && !Array.Exists(ForeignPredicates, space => relation.Predicate.Value.StartsWith(space, StringComparison.Ordinal))
        let stance = StanceWords.OfShortcut(relation.Predicate)
        where stance is null || !said.Contains((relation.Subject, relation.Object, stance.Value))
        select new DraftEdge(relation.Subject, relation.Object, stance is null ? graph.PropertyWords(relation.Predicate) : StanceWords.Verb(stance.Value))
        {
            Citations = graph.Citations(relation),
            Confidence = graph.Confidence(relation),
            IsAffiliation = relation.Predicate == KgTerms.AffiliatedWith,
            Kind = stance is null ? DiagramEdgeKind.Relation : DiagramEdgeKind.Claim,
            Stance = stance ?? DiagramStance.Neutral,
        };

    private string Detail(Term node, DiagramKind kind) => kind switch
    {
        DiagramKind.Person => graph.Text(node, KgTerms.Occupation),
        DiagramKind.Event => string.Join(" · ", new[] { Places(node), EventDate(node) }.Where(text => text.Length > 0)),
        DiagramKind.Agreement or DiagramKind.Law => string.Join(" · ", graph.AgreementDates(node).Select(date => $"{date.Words} {DateWords.Read(date.Day)}")),
        _ => "",
    };

    private string Places(Term node) => string.Join(", ", graph.Objects(node, KgTerms.Location).Select(graph.Label));

    private string EventDate(Term node)
    {
        string date = graph.Text(node, KgTerms.Date);
        return date.Length > 0 ? DateWords.Read(date) : DateWords.Span(graph.Text(node, KgTerms.StartDate), graph.Text(node, KgTerms.EndDate));
    }
}
