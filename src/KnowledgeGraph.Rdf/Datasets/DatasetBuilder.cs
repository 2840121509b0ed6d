using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Collects quads as numbers and makes a <see cref="Dataset"/> of them at once; much quicker and smaller than adding to a dataset one by one.</summary>
/// <remarks>A quad may be added any number of times. Not for several threads.</remarks>
public sealed class DatasetBuilder
{
    private readonly RowList _defaultGraph = new();
    private readonly RowList _namedGraphs = new();
    private bool _built;

    /// <summary>Where terms get their numbers.</summary>
    public TermDictionary Terms { get; } = new();

    /// <summary>How many quads were added, repeated ones too.</summary>
    public int Count => _defaultGraph.Count + _namedGraphs.Count;

    /// <summary>Adds a quad of numbers that <see cref="Terms"/> gave. Kinds of terms are not checked: the caller has read or made a valid quad.</summary>
    /// <param name="subject">An IRI or a blank node.</param>
    /// <param name="predicate">An IRI.</param>
    /// <param name="object">Any term.</param>
    /// <param name="graph">An IRI or a blank node; 0 is the default graph.</param>
    public void Add(uint subject, uint predicate, uint @object, uint graph = TermId.None) =>
        (graph == TermId.None ? _defaultGraph : _namedGraphs).Add(new QuadKey(subject, predicate, @object, graph));

    /// <summary>Makes the dataset. The builder gives all it has away and cannot be used again.</summary>
    /// <exception cref="InvalidOperationException">It has built already.</exception>
    public Dataset Build()
    {
        if (_built) throw new InvalidOperationException("the builder has built its dataset; make a new one for another");
        _built = true;
        Terms.TrimExcess();
        var named = _namedGraphs.Count == 0 ? IndexBuilder.NoNamedGraphs : IndexBuilder.NamedGraphs(_namedGraphs.Take(out int namedCount), namedCount);
        var unnamed = _defaultGraph.Count == 0 ? IndexBuilder.EmptyDefaultGraph : IndexBuilder.DefaultGraph(_defaultGraph.Take(out int count), count);
        return new Dataset(new DatasetSnapshot(Terms, unnamed, named));
    }
}
