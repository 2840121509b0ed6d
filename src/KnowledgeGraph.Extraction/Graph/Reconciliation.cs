using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Links figures of different articles for the same thing that differ: <c>kg:ChangeOverTime</c> where both are dated and the dates differ, <c>kg:Discrepancy</c> where they are the same, overlap, or are not
/// both known. Figures that can mean the same number, "about 50,000" and "49,800", do not differ.
/// </summary>
internal sealed class Reconciliation
{
    private readonly GraphQuads _quads;
    private readonly IriMinter _minter;

    public Reconciliation(GraphQuads quads, IriMinter minter)
    {
        _quads = quads;
        _minter = minter;
    }

    /// <summary>Links the figures of all articles.</summary>
    public void Write(IEnumerable<Figure> figures)
    {
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
        _quads.Add(iri, RdfVocabulary.Type, @class);
        _quads.Add(iri, RdfsVocabulary.Label, Literal.LanguageTagged($"{one.Text} / {other.Text} {one.What}", "en"));
        _quads.Add(iri, Kg.Term("between"), one.Node);
        _quads.Add(iri, Kg.Term("between"), other.Node);
        foreach (var subject in one.About.Intersect(other.About))
            _quads.Add(iri, Kg.Term("about"), _minter.Entity(subject));
    }
}
