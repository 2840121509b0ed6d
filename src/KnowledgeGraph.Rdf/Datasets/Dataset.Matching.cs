using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <content>Patterns.</content>
public sealed partial class Dataset
{
    /// <summary>The quads of all graphs that fit; null fits everything.</summary>
    public IEnumerable<Quad> Match(Term? subject = null, Iri? predicate = null, Term? @object = null) =>
        Match(GraphSelector.Any, subject, predicate, @object);

    /// <summary>The quads of the selected graphs that fit; null fits everything.</summary>
    public IEnumerable<Quad> Match(GraphSelector graph, Term? subject = null, Iri? predicate = null, Term? @object = null)
    {
        if (!TryEncode(graph, subject, predicate, @object, out var pattern)) yield break;
        foreach (var key in Match(pattern)) yield return Decode(key);
    }

    private IEnumerable<QuadKey> Match(QuadPattern pattern)
    {
        lock (_gate) return Find(pattern);
    }

    /// <summary>The rows that fit, now; to be called by whoever holds the gate, while the answer can be read without it.</summary>
    private IEnumerable<QuadKey> Find(QuadPattern pattern)
    {
        if (_pending.Count > PendingQuads.MostBesides(_base.Count)) Fold();
        IEnumerable<QuadKey> rows = [];
        foreach (var order in pattern.Orders())
        {
            rows = rows.Concat(_pending.Over(_base.Range(order, pattern.KeysIn(order)), pattern));
        }

        return rows;
    }

    private bool TryEncode(Quad quad, out QuadKey key)
    {
        key = default;
        uint graph = TermId.None;
        if (!Terms.TryFind(quad.Subject, out uint subject) || !Terms.TryFind(quad.Predicate, out uint predicate) || !Terms.TryFind(quad.Object, out uint @object)
            || (quad.Graph is not null && !Terms.TryFind(quad.Graph, out graph))) return false;
        key = new QuadKey(subject, predicate, @object, graph);
        return true;
    }

    /// <summary>False where a term of the pattern is unknown, so that nothing fits.</summary>
    private bool TryEncode(GraphSelector graph, Term? subject, Iri? predicate, Term? @object, out QuadPattern pattern)
    {
        pattern = default;
        if (!TryEncode(subject, out uint s) || !TryEncode(predicate, out uint p) || !TryEncode(@object, out uint o) || !TryEncode(graph.Name, out uint g)) return false;
        pattern = new QuadPattern(s, p, o, graph.IsOne ? g : null);
        return true;
    }

    private bool TryEncode(Term? term, out uint id)
    {
        id = TermId.None;
        return term is null || Terms.TryFind(term, out id);
    }
}
