using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Construct;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Update;

/// <summary>Changes a dataset and remembers how to undo it.</summary>
/// <param name="dataset">What is changed.</param>
/// <param name="remembers">False where nothing can fail after the first change.</param>
internal sealed class ChangeJournal(Dataset dataset, bool remembers)
{
    private readonly List<(bool IsAdded, QuadIds Quad)> _changes = [];

    /// <summary>Adds a quad of ids of an evaluation over this dataset.</summary>
    public void Add(QuadIds quad, QueryTerms terms)
    {
        bool isStored = !HasOwn(quad);
        bool isNew = isStored ? dataset.Add(quad.Subject, quad.Predicate, quad.Object, quad.Graph) : dataset.Add(Decode(quad, terms));
        if (isNew && remembers) _changes.Add((true, isStored ? quad : Stored(Decode(quad, terms))));
    }

    /// <summary>Removes a quad of ids of an evaluation over this dataset.</summary>
    public void Remove(QuadIds quad)
    {
        if (HasOwn(quad) || !dataset.Remove(quad.Subject, quad.Predicate, quad.Object, quad.Graph)) return;
        if (remembers) _changes.Add((false, quad));
    }

    /// <summary>Makes the dataset what it was before the first change.</summary>
    public void Undo()
    {
        for (int i = _changes.Count - 1; i >= 0; i--)
        {
            var (isAdded, quad) = _changes[i];
            if (isAdded) dataset.Remove(quad.Subject, quad.Predicate, quad.Object, quad.Graph);
            else dataset.Add(quad.Subject, quad.Predicate, quad.Object, quad.Graph);
        }

        _changes.Clear();
    }

    // A term that the evaluation made: the dataset does not know it yet.
    private static bool HasOwn(in QuadIds quad) =>
        QueryTerms.IsOwn(quad.Subject) || QueryTerms.IsOwn(quad.Predicate) || QueryTerms.IsOwn(quad.Object) || QueryTerms.IsOwn(quad.Graph);

    private static Quad Decode(in QuadIds quad, QueryTerms terms) =>
        new(terms.Decode(quad.Subject)!, (Iri)terms.Decode(quad.Predicate)!, terms.Decode(quad.Object)!, terms.Decode(quad.Graph));

    private QuadIds Stored(in Quad quad) => new(Stored(quad.Subject), Stored(quad.Predicate), Stored(quad.Object), quad.Graph is null ? 0 : Stored(quad.Graph));

    private uint Stored(Term term) => dataset.Terms.TryFind(term, out uint id) ? id : throw new InvalidOperationException($"{term} was stored a moment ago");
}
