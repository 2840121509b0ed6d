using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Reads the relations between the things of the page, and makes relations of what stands between two things and is no thing itself.</summary>
internal sealed class ExplorerEdgeReader(
    Dataset data, NewsGraph news, Provenance provenance, CitedPlaceReader places, IReadOnlyDictionary<Term, int> numbers, IReadOnlyList<ExplorerNode> nodes)
{
    private readonly Dictionary<Iri, string> _words = [];

    public IReadOnlyList<ExplorerEdge> Edges() => [.. Relations(), .. Claims(), .. Tenures(), .. Differences(KgTerms.Discrepancy, "differs"), .. Differences(KgTerms.ChangeOverTime, "changed")];

    private List<ExplorerEdge> Relations()
    {
        var said = nodes.Where(node => node.Kind == DiagramKind.Statement)
            .SelectMany(node => Ends(node.Term), (node, ends) => (ends.Speaker, ends.Topic, node.Stance)).ToHashSet();
        return [.. news.Relations(numbers.Keys).Select(triple => Relation(triple, said))];
    }

    private ExplorerEdge Relation(Triple triple, HashSet<(Term Speaker, Term Topic, DiagramStance Stance)> said)
    {
        var reifiers = provenance.Reifiers(triple);
        IEnumerable<Term> sources = reifiers.Count == 0 && IsOfOneEvidence(nodes[numbers[triple.Subject]].Kind) ? [triple.Subject] : reifiers;
        var stance = StanceWords.OfShortcut(triple.Predicate);
        return new ExplorerEdge(numbers[triple.Subject], triple.Predicate, WordsOf(triple.Predicate), numbers[triple.Object])
        {
            Kind = stance is null ? DiagramEdgeKind.Relation : DiagramEdgeKind.Claim,
            Stance = stance ?? DiagramStance.Neutral,
            Citations = places.Of(sources),
            Confidence = news.Confidence(sources),
            IsCovered = stance is not null && said.Contains((triple.Subject, triple.Object, stance.Value)),
        };
    }

    /// <summary>Who speaks of what without taking sides: no shortcut of the dataset says so, and without it these voices would be missing where statements are not drawn.</summary>
    private IEnumerable<ExplorerEdge> Claims() =>
        from node in nodes
        where node.Kind == DiagramKind.Statement && node.Stance == DiagramStance.Neutral
        from ends in Ends(node.Term)
        group node by ends into same
        orderby same.Key.Speaker, same.Key.Topic
        select new ExplorerEdge(numbers[same.Key.Speaker], null, "speaks of", numbers[same.Key.Topic])
        {
            Kind = DiagramEdgeKind.Claim,
            Citations = places.Of(same.Select(node => node.Term)),
            Confidence = news.Confidence(same.Select(node => node.Term)),
            IsCovered = true,
            Folded = [.. same.Select(node => Whole(node.Term))],
        };

    /// <summary>Offices that no shortcut names: those that somebody held once.</summary>
    private IEnumerable<ExplorerEdge> Tenures() =>
        from tenure in news.Instances(KgTerms.Tenure)
        where !numbers.ContainsKey(tenure)
        from holder in news.Objects(tenure, KgTerms.Holder).Where(numbers.ContainsKey)
        from office in news.Objects(tenure, KgTerms.Office).Where(numbers.ContainsKey)
        where !data.Match(holder, KgTerms.HoldsOffice, office).Any()
        group tenure by (Holder: holder, Office: office) into same
        orderby same.Key.Holder, same.Key.Office
        select Folded(numbers[same.Key.Holder], same.All(IsFormer) ? "formerly held" : "holds office", numbers[same.Key.Office], same, DiagramEdgeKind.Relation);

    private IEnumerable<ExplorerEdge> Differences(Iri type, string words)
    {
        foreach (var difference in news.Instances(type))
        {
            var values = news.Objects(difference, KgTerms.Between).Where(numbers.ContainsKey)
                .OrderBy(value => news.Text(value, KgTerms.AttestedOn), StringComparer.Ordinal).ThenBy(value => value).ToList();
            foreach (var (first, second) in values.Zip(values.Skip(1)))
            {
                var edge = Folded(numbers[first], words, numbers[second], [difference], DiagramEdgeKind.Difference);
                yield return edge with { Citations = [.. edge.Citations, .. nodes[numbers[first]].Citations, .. nodes[numbers[second]].Citations] };
            }
        }
    }

    private ExplorerEdge Folded(int from, string words, int to, IEnumerable<Term> between, DiagramEdgeKind kind)
    {
        var list = between.ToList();
        return new ExplorerEdge(from, null, words, to)
        {
            Kind = kind,
            Citations = places.Of(list),
            Confidence = news.Confidence(list),
            Folded = [.. list.Select(Whole)],
        };
    }

    private IEnumerable<(Term Speaker, Term Topic)> Ends(Term statement) =>
        from speaker in news.Objects(statement, KgTerms.Speaker).Where(numbers.ContainsKey)
        from topic in news.Objects(statement, KgTerms.Topic).Where(numbers.ContainsKey)
        select (speaker, topic);

    /// <summary>Whether the evidence of a node holds for all that the node says.</summary>
    private static bool IsOfOneEvidence(DiagramKind kind) =>
        kind is DiagramKind.Statement or DiagramKind.Provision or DiagramKind.Payment or DiagramKind.Deployment or DiagramKind.Event;

    private bool IsFormer(Term tenure) => news.Text(tenure, KgTerms.Former) is "true" or "1";

    /// <summary>A node with what it says, but not with where that comes from.</summary>
    private (Term Node, IReadOnlyList<Triple> Triples) Whole(Term node) =>
        (node, [.. data.Match(node).Select(quad => quad.Triple).Distinct().Where(triple => triple.Object is Literal or Iri && !provenance.IsMachinery(triple.Object)).Order()]);

    private string WordsOf(Iri predicate)
    {
        if (!_words.TryGetValue(predicate, out string? words)) _words[predicate] = words = news.PropertyWords(predicate);
        return words;
    }
}
