using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Flattens a graph: nodes with properties of their own become facts of a fixed number of values, the same fact said twice becomes one.</summary>
internal static class BuiltFacts
{
    private static readonly string[] AgreementDates = ["signed", "revised", "concluded", "expires", "enacted"];

    /// <summary>Edges from somebody to what he has a stance on, and the stance.</summary>
    private static readonly (string Edge, string Stance)[] StanceEdges =
        [("criticizes", "critical"), ("supports", "supportive"), ("denies", "denying"), ("proposes", "proposing"), ("demands", "demanding")];

    /// <summary>Classes of nodes that have dates or places too and are no events.</summary>
    private static readonly string[] NoEvents =
    [
        "Article", "Tenure", "Provision", "Statement", "Payment", "Deployment", "Discrepancy", "Person", "UnnamedSource", "Organization", "Place", "Country", "Office", "Agreement", "Law",
    ];

    /// <summary>All facts of the graph, each once.</summary>
    public static IEnumerable<BuiltFact> Of(ScoredGraph graph) =>
        Offices(graph).Concat(Agreements(graph)).Concat(Events(graph)).Concat(Statements(graph)).Concat(Stances(graph)).Concat(Figures(graph)).Distinct();

    private static IEnumerable<BuiltFact> Offices(ScoredGraph graph) =>
    [
        .. from tenure in graph.Nodes("Tenure") from holder in graph.Objects(tenure, "holder") from office in graph.Objects(tenure, "office") select Fact("holdsOffice", holder, office),
        .. Edges(graph, "holdsOffice"),
        .. Edges(graph, "affiliatedWith"),
    ];

    private static IEnumerable<BuiltFact> Agreements(ScoredGraph graph) =>
    [
        .. Edges(graph, "party"),
        .. from kind in AgreementDates from pair in graph.Pairs(kind + "On") select Fact("agreementDate", pair.Subject, Literal.String(kind), pair.Object),
        .. from provision in graph.Nodes("Provision")
           from agreement in graph.Objects(provision, "underAgreement")
           from modality in graph.Objects(provision, "modality")
           from bearer in graph.Objects(provision, "bearer")
           from act in graph.Objects(provision, "act")
           select Fact("provision", agreement, NameOf(modality), bearer, act),
    ];

    private static IEnumerable<BuiltFact> Events(ScoredGraph graph) =>
    [
        .. EventEdges(graph, "eventDate", "date", "startDate", "endDate"),
        .. EventEdges(graph, "eventPlace", "location"),
        .. EventEdges(graph, "eventParticipant", "participant", "chair", "organizer"),
    ];

    private static IEnumerable<BuiltFact> Statements(ScoredGraph graph) =>
        from statement in graph.Nodes("Statement")
        from speaker in graph.Objects(statement, "speaker")
        from quotation in graph.Objects(statement, "quote")
        select Fact("quote", speaker, quotation);

    private static IEnumerable<BuiltFact> Stances(ScoredGraph graph) =>
    [
        .. from edge in StanceEdges from pair in graph.Pairs(edge.Edge) select Fact("stance", pair.Subject, Literal.String(edge.Stance), pair.Object),
        .. from statement in graph.Nodes("Statement")
           from speaker in graph.Objects(statement, "speaker")
           from stance in graph.Objects(statement, "stance").Select(NameOf)
           where stance.LexicalForm != "neutral"
           from topic in graph.Objects(statement, "topic")
           select Fact("stance", speaker, stance, topic),
    ];

    private static IEnumerable<BuiltFact> Figures(ScoredGraph graph) =>
    [
        .. from payment in graph.Nodes("Payment")
           from payer in graph.Objects(payment, "payer")
           from amount in graph.Objects(payment, "amount")
           from currency in graph.Objects(payment, "currency")
           select Fact("payment", payer, amount, currency),
        .. from deployment in graph.Nodes("Deployment")
           from force in graph.Objects(deployment, "force")
           from host in graph.Objects(deployment, "hostCountry")
           from personnel in graph.Objects(deployment, "personnel")
           select Fact("deployment", force, host, personnel),
    ];

    private static IEnumerable<BuiltFact> Edges(ScoredGraph graph, string property) => graph.Pairs(property).Select(pair => Fact(property, pair.Subject, pair.Object));

    private static IEnumerable<BuiltFact> EventEdges(ScoredGraph graph, string relation, params string[] properties) =>
        from property in properties from pair in graph.Pairs(property) where IsEvent(graph, pair.Subject) select Fact(relation, pair.Subject, pair.Object);

    /// <summary>Whether a node is of a known class of events, or of a class of somebody's own that is nothing else.</summary>
    private static bool IsEvent(ScoredGraph graph, Term node)
    {
        var classes = graph.Classes(node);
        return classes.Overlaps(EvaluationTables.Classes["Event"]) || (classes.Count > 0 && !classes.Overlaps(NoEvents));
    }

    /// <summary>The local name of an individual of the vocabulary, in lower case.</summary>
    private static Literal NameOf(Term term)
    {
        string text = ScoredGraph.TextOf(term);
        return Literal.String((term is Iri ? text[(text.LastIndexOf('#') + 1)..] : text).ToLowerInvariant());
    }

    private static BuiltFact Fact(string relation, params Term[] values) => new(relation, [.. values]);
}
