using System.Collections;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>An RDF dataset: a default graph and named graphs, kept as numbers in sorted orders, so that every pattern is one run of rows.</summary>
/// <remarks>
/// RDF 1.1 Concepts section 4. A graph is in the dataset when it holds a triple; empty named graphs do not exist. What was added or removed lately is kept
/// aside and worked into the orders when it is much, or when somebody takes a <see cref="Snapshot"/>. Enumerations follow the order in which terms first
/// appeared (numbers, dates and booleans that are kept as their value come last, by value), the default graph before the named ones; they are the same
/// whenever the same was done to the dataset, and show it as it was when they began. Safe for any number of threads; whoever reads a
/// snapshot never waits.
/// </remarks>
public sealed partial class Dataset : IReadOnlyCollection<Quad>
{
    private readonly Lock _gate = new();
    private readonly PendingQuads _pending = new();
    private DatasetSnapshot _base;

    /// <summary>An empty dataset.</summary>
    public Dataset()
        : this(DatasetSnapshot.Empty(new TermDictionary()))
    {
    }

    internal Dataset(DatasetSnapshot snapshot)
    {
        _base = snapshot;
        Terms = snapshot.Terms;
    }

    /// <summary>The numbers of the terms.</summary>
    public TermDictionary Terms { get; }

    /// <summary>How many quads there are; a triple in two graphs counts twice.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _base.Count + _pending.Added.Count - _pending.Removed.Count;
        }
    }

    /// <summary>The names of the named graphs, in the order in which the names first appeared; the default graph is not among them.</summary>
    public IEnumerable<Term> GraphNames => Snapshot().GraphNames.ToArray().Select(Terms.Decode);

    /// <summary>The default graph.</summary>
    public DatasetGraph DefaultGraph => new(this, null);

    /// <summary>The dataset as it is now, for reading by numbers. It costs nothing when nothing has changed since the last one, else about as much as to write all quads once.</summary>
    public DatasetSnapshot Snapshot()
    {
        lock (_gate)
        {
            Fold();
            return _base;
        }
    }

    /// <summary>Whether the dataset has this very quad.</summary>
    public bool Contains(Quad quad)
    {
        if (!TryEncode(quad, out var key)) return false;
        lock (_gate) return Has(key);
    }

    /// <summary>One graph of this dataset, seen as it is at each moment: of that name, or the default graph for null. It may be empty.</summary>
    public DatasetGraph Graph(Term? name) => new(this, name);

    /// <summary>The distinct triples of all graphs together.</summary>
    public IEnumerable<Triple> Union()
    {
        var seen = new HashSet<QuadKey>();
        foreach (var key in Match(default(QuadPattern)))
        {
            if (seen.Add(key with { Graph = TermId.None })) yield return Decode(key).Triple;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<Quad> GetEnumerator() => Match(GraphSelector.Any).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Has(QuadKey key) => _pending.Added.Contains(key)
        || (!_pending.Removed.Contains(key) && _base.Contains(key.Subject, key.Predicate, key.Object, key.Graph));

    private void Fold()
    {
        if (_pending.IsEmpty) return;
        _base = SnapshotMerger.Merge(_base, _pending);
        _pending.Clear();
    }

    private Quad Decode(QuadKey key) => new(
        Terms.Decode(key.Subject), (Iri)Terms.Decode(key.Predicate), Terms.Decode(key.Object), key.Graph == TermId.None ? null : Terms.Decode(key.Graph));
}
