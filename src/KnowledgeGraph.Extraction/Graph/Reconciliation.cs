using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Links figures of different articles for the same thing that differ: <c>kg:ChangeOverTime</c> where both are dated and the dates differ, <c>kg:Discrepancy</c> where they are the same, overlap, or are not
/// both known. Figures that can mean the same number, "about 50,000" and "49,800", do not differ.
/// </summary>
internal sealed class Reconciliation
{
    private readonly Dataset _dataset;
    private readonly IriMinter _minter;

    public Reconciliation(Dataset dataset, IriMinter minter)
    {
        _dataset = dataset;
        _minter = minter;
    }

    public void Write(IReadOnlyList<ArticleDraft> drafts, IReadOnlyDictionary<NodeAssertion, Iri> nodes)
    {
        var figures = drafts.SelectMany(draft => draft.Nodes.SelectMany(node => node.Assertions.Take(1))
            .Select(assertion => Figure.Of(assertion, nodes[assertion], draft.Facts.Context)).OfType<Figure>()).ToList();
        foreach (var group in figures.GroupBy(figure => figure.Key, StringComparer.Ordinal))
        {
            var ordered = group.OrderBy(figure => figure.Value).ThenBy(figure => figure.Node.Value, StringComparer.Ordinal).ToList();
            for (var i = 0; i < ordered.Count; i++)
            {
                for (var j = i + 1; j < ordered.Count; j++)
                    Link(ordered[i], ordered[j]);
            }
        }
    }

    private void Link(Figure one, Figure other)
    {
        if (one.Range.Overlaps(other.Range) || one.Node == other.Node || one.Slug == other.Slug || (one.IsConverted && other.IsConverted))
            return;
        var @class = one.Time is { } first && other.Time is { } second && first.IsApartFrom(second) ? Kg.ChangeOverTime : Kg.Discrepancy;
        var kind = IriMinter.Slug(@class.Value[Kg.Namespace.Length..]);
        var iri = _minter.Hashed(kind, one.Node.Value, other.Node.Value);
        _dataset.Add(iri, RdfVocabulary.Type, @class);
        _dataset.Add(iri, RdfsVocabulary.Label, Literal.LanguageTagged($"{one.Text} / {other.Text} {one.What}", "en"));
        _dataset.Add(iri, Kg.Term("between"), one.Node);
        _dataset.Add(iri, Kg.Term("between"), other.Node);
        foreach (var subject in one.About.Intersect(other.About))
            _dataset.Add(iri, Kg.Term("about"), _minter.Entity(subject));
    }
}
