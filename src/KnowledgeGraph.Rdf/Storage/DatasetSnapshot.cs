namespace KnowledgeGraph.Rdf.Storage;

/// <summary>The quads of a dataset at one moment, as numbers, in nine sorted orders; nothing that happens to the dataset later shows here.</summary>
/// <remarks>Immutable; for any number of threads. Only graph names and subjects that are IRIs or blank nodes are in it, and predicates that are IRIs.</remarks>
public sealed partial class DatasetSnapshot
{
    private readonly QuadIndex[] _indexes;
    private DatasetStatistics? _statistics;

    internal DatasetSnapshot(TermDictionary terms, QuadIndex[] defaultGraph, QuadIndex[] namedGraphs)
    {
        Terms = terms;
        _indexes = [.. defaultGraph, .. namedGraphs];
    }

    /// <summary>A snapshot without quads.</summary>
    internal static DatasetSnapshot Empty(TermDictionary terms) => new(terms, IndexBuilder.EmptyDefaultGraph, IndexBuilder.NoNamedGraphs);

    /// <summary>What the numbers stand for. It may get terms later that this snapshot has no quads with.</summary>
    public TermDictionary Terms { get; }

    /// <summary>How many quads there are in all graphs.</summary>
    public int Count => DefaultGraphCount + NamedGraphsCount;

    /// <summary>How many triples the default graph has.</summary>
    public int DefaultGraphCount => _indexes[(int)IndexOrder.Spo].Count;

    /// <summary>How many quads the named graphs have together.</summary>
    public int NamedGraphsCount => _indexes[(int)IndexOrder.Spog].Count;

    /// <summary>The names of the graphs that have quads, ascending by number.</summary>
    public ReadOnlySpan<uint> GraphNames => _indexes[(int)IndexOrder.Gspo].Leading.Keys;

    /// <summary>What a planner wants to know beyond counts; computed when it is first asked for.</summary>
    public DatasetStatistics Statistics => _statistics ??= new DatasetStatistics(this);

    /// <summary>The bytes that the sorted orders take, without the dictionary.</summary>
    internal long Bytes => _indexes.Sum(index => index.Bytes);

    /// <summary>The distinct keys of an order's first column with their rows.</summary>
    public LeadingKeys LeadingKeys(IndexOrder order) => _indexes[(int)order].Leading;

    /// <summary>All rows of an order.</summary>
    public IndexSlice Range(IndexOrder order) => _indexes[(int)order].All();

    /// <summary>The rows that have this number in the first column of the order.</summary>
    public IndexSlice Range(IndexOrder order, uint first)
    {
        var index = _indexes[(int)order];
        index.Leading.TryFind(first, out int start, out int end);
        return new IndexSlice(index, start, end - start, 1);
    }

    /// <summary>The rows that have these numbers in the first two columns of the order.</summary>
    public IndexSlice Range(IndexOrder order, uint first, uint second) => Range(order, first).Narrow(second);

    /// <summary>The rows that have these numbers in the first three columns of the order.</summary>
    public IndexSlice Range(IndexOrder order, uint first, uint second, uint third) => Range(order, first).Narrow(second).Narrow(third);

    /// <summary>The rows (one or none) that have these numbers in all four columns of an order of the named graphs.</summary>
    public IndexSlice Range(IndexOrder order, uint first, uint second, uint third, uint fourth) => Range(order, first).Narrow(second).Narrow(third).Narrow(fourth);

    /// <summary>The rows that have these numbers in as many first columns of the order.</summary>
    public IndexSlice Range(IndexOrder order, ReadOnlySpan<uint> keys)
    {
        var slice = Range(order);
        foreach (uint key in keys) slice = slice.Narrow(key);
        return slice;
    }

    /// <summary>Whether a graph has a triple; graph 0 is the default graph.</summary>
    public bool Contains(uint subject, uint predicate, uint @object, uint graph = TermId.None) => graph == TermId.None
        ? !Range(IndexOrder.Spo, subject, predicate, @object).IsEmpty
        : !Range(IndexOrder.Spog, subject, predicate, @object, graph).IsEmpty;

    internal QuadIndex Index(IndexOrder order) => _indexes[(int)order];
}
