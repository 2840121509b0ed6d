using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Cli.Building;

/// <summary>How the Turtle of a graph is arranged for a reader: prefixes, and what comes before what.</summary>
internal static class GraphLayout
{
    /// <summary>Local names of classes in reading order: each line is one group, the general class first.</summary>
    private static readonly string[] Classes =
    [
        "Article",
        "Agreement", "Treaty", "StatusOfForcesAgreement", "CostSharingAgreement", "TradeAgreement",
        "Law", "Constitution",
        "Person", "UnnamedSource",
        "Country",
        "Organization", "Ministry", "Media", "ArmedForce", "Government",
        "Place",
        "Office",
        "Tenure",
        "Provision",
        "Event", "Summit", "Meeting", "PressConference", "Interview", "Election", "Negotiation", "Visit", "Attack", "Enactment", "Signing",
        "Matter",
        "Statement",
        "Payment",
        "Deployment",
        "OpenRelation",
        "Discrepancy", "ChangeOverTime",
    ];

    /// <summary>The classes of the ontology in the order in which a reader meets them, then reifiers and evidence.</summary>
    public static IReadOnlyList<Iri> ClassOrder { get; } =
        [.. Classes.Select(name => Kg.Term(name)), RdfVocabulary.Statement, OaVocabulary.SpecificResource];

    /// <summary>The layout of a graph whose own IRIs begin with <paramref name="baseIri"/>.</summary>
    public static TurtleWriterOptions For(Dataset dataset, string baseIri) => new()
    {
        Prefixes = Prefixes(dataset, baseIri),
        ClassOrder = ClassOrder,
        PredicateOrder = [SkosVocabulary.PrefLabel, RdfsVocabulary.Label, SkosVocabulary.AltLabel],
    };

    /// <summary>The prefixes of the vocabularies, <c>kgr:</c>, and one for each kind of thing in the graph, so that <c>person:jane-doe</c> needs no escapes.</summary>
    private static PrefixMap Prefixes(Dataset dataset, string baseIri)
    {
        var known = PrefixMap.WellKnown.Add("kg", Kg.Namespace).Add("kgr", baseIri);
        var kinds = Subjects(dataset.Snapshot()).Where(iri => iri.Value.StartsWith(baseIri, StringComparison.Ordinal))
            .Select(iri => (iri.Value, End: iri.Value.IndexOf('/', baseIri.Length))).Where(place => place.End >= 0).Select(place => place.Value[baseIri.Length..place.End]).Distinct();
        return kinds.Where(kind => kind.Length > 0 && kind.All(char.IsAsciiLetterLower) && !known.TryGetNamespace(kind, out _))
            .Aggregate(known, (prefixes, kind) => prefixes.Add(kind, $"{baseIri}{kind}/"));
    }

    private static IEnumerable<Iri> Subjects(DatasetSnapshot snapshot)
    {
        uint[] subjects = [.. snapshot.LeadingKeys(IndexOrder.Spo).Keys, .. snapshot.LeadingKeys(IndexOrder.Spog).Keys];
        return subjects.Where(subject => snapshot.Terms.KindOf(subject) == TermKind.Iri).Select(snapshot.Terms.Decode).OfType<Iri>();
    }
}
