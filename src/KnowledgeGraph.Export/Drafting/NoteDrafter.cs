using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Drafts provisions, payments and deployments as small notes between the parties to them, and what differs between articles as edges between notes.</summary>
internal sealed class NoteDrafter(NewsGraph graph)
{
    private static readonly FrozenDictionary<string, string> Modalities =
        TableReader.Read("modalities.tsv").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private readonly MoneyWords _money = new(graph);

    public IEnumerable<DraftNode> Nodes() =>
    [
        .. graph.Instances(KgTerms.Provision).Select(provision => Note(provision, DiagramKind.Provision, Act(provision), "", $"{Modality(provision)}: {Act(provision)}")),
        .. graph.Instances(KgTerms.Payment).Where(payment => !_money.IsOtherCurrency(payment)).Select(Payment),
        .. graph.Instances(KgTerms.Deployment).Select(Deployment),
    ];

    public IEnumerable<DraftEdge> Edges() =>
    [
        .. graph.Instances(KgTerms.Provision).SelectMany(ProvisionEdges),
        .. graph.Instances(KgTerms.Payment).SelectMany(payment => Edges(payment, KgTerms.Payer, "pays", (KgTerms.Payee, "to"), (KgTerms.UnderAgreement, "under"))),
        .. graph.Instances(KgTerms.Deployment).SelectMany(deployment => Edges(deployment, KgTerms.Force, "stations", (KgTerms.HostCountry, "in"))),
        .. Differences(KgTerms.Discrepancy, "differs"),
        .. Differences(KgTerms.ChangeOverTime, "changed"),
    ];

    private IEnumerable<DraftEdge> ProvisionEdges(Term provision)
    {
        var edges = Edges(provision, KgTerms.Bearer, Modality(provision), (KgTerms.UnderAgreement, "under"), (KgTerms.Beneficiary, "toward"));
        return edges.Where(edge => edge.Words != "toward" || !Act(provision).Contains(graph.Label(edge.To), StringComparison.OrdinalIgnoreCase));
    }

    private IEnumerable<DraftEdge> Edges(Term note, Iri who, string verb, params (Iri Property, string Words)[] others)
    {
        var citations = graph.Citations(note);
        foreach (var actor in graph.Objects(note, who)) yield return new DraftEdge(actor, note, verb) { Citations = citations };
        foreach (var (property, words) in others)
        {
            foreach (var other in graph.Objects(note, property)) yield return new DraftEdge(note, other, words) { Citations = citations };
        }
    }

    private IEnumerable<DraftEdge> Differences(Iri type, string words)
    {
        foreach (var difference in graph.Instances(type))
        {
            var values = graph.Objects(difference, KgTerms.Between).OrderBy(value => graph.Text(value, KgTerms.AttestedOn), StringComparer.Ordinal).ThenBy(value => value).ToList();
            foreach (var (first, second) in values.Zip(values.Skip(1)))
            {
                yield return new DraftEdge(first, second, words)
                {
                    Kind = DiagramEdgeKind.Difference,
                    Citations = new LaterCitations(() => [.. graph.Citations(first), .. graph.Citations(second)]),
                };
            }
        }
    }

    private string Modality(Term provision) => Modalities.GetValueOrDefault(graph.Name(provision, KgTerms.Modality), "provides");

    private string Act(Term provision)
    {
        string act = graph.Text(provision, KgTerms.Act);
        string condition = graph.Text(provision, KgTerms.Condition);
        return condition.Length == 0 || act.Contains(condition, StringComparison.OrdinalIgnoreCase) ? act : $"{act}, {condition}";
    }

    private DraftNode Payment(Term payment)
    {
        string sum = _money.Sum(payment);
        string purpose = graph.Text(payment, KgTerms.Purpose);
        bool isPhrase = purpose.StartsWith("for ", StringComparison.OrdinalIgnoreCase) || purpose.StartsWith("to ", StringComparison.OrdinalIgnoreCase);
        string detail = purpose.Length == 0 || isPhrase ? purpose : "for " + purpose;
        return Note(payment, DiagramKind.Payment, sum, detail, "pays " + sum);
    }

    private DraftNode Deployment(Term deployment)
    {
        string personnel = graph.Text(deployment, KgTerms.Personnel);
        string count = long.TryParse(personnel, NumberStyles.Integer, CultureInfo.InvariantCulture, out long people)
            ? people.ToString("N0", CultureInfo.InvariantCulture) + " troops"
            : "troops";
        string day = graph.Text(deployment, KgTerms.AttestedOn);
        return Note(deployment, DiagramKind.Deployment, count, day.Length > 0 ? "reported " + DateWords.Read(day) : "", $"stations {count}");
    }

    private DraftNode Note(Term note, DiagramKind kind, string label, string detail, string folded) =>
        new(note, kind, kind.ToString(), label) { Detail = detail, FoldedWords = folded, Citations = graph.Citations(note), Confidence = graph.Confidence(note) };
}
