namespace KnowledgeGraph.Rdf.Storage;

/// <content>Other datasets made of the same graphs, over the same dictionary. SPARQL 1.1 section 13.</content>
public sealed partial class DatasetSnapshot
{
    private DatasetSnapshot? _union;

    /// <summary>The same named graphs, with the triples of all graphs, each once, as the default graph. Made when it is first asked for, then kept.</summary>
    public DatasetSnapshot Union => NamedGraphsCount == 0 ? this : _union ??= new DatasetSnapshot(Terms, Merged([TermId.None, .. GraphNames]), _indexes[3..]);

    /// <summary>A dataset with the triples of some graphs, each once, as its default graph, and some of the named graphs; costs as much as loading them.</summary>
    /// <param name="defaultGraph">Names of graphs; 0 is the default graph.</param>
    /// <param name="namedGraphs">Names of graphs; those that are not there do not matter.</param>
    public DatasetSnapshot Select(ReadOnlySpan<uint> defaultGraph, ReadOnlySpan<uint> namedGraphs)
    {
        var rows = new RowList();
        foreach (uint graph in Distinct(namedGraphs)) Add(graph, graph, rows);
        var named = rows.Count == 0 ? IndexBuilder.NoNamedGraphs : IndexBuilder.NamedGraphs(rows.Take(out int count), count);
        return new DatasetSnapshot(Terms, Merged(defaultGraph), named);
    }

    private QuadIndex[] Merged(ReadOnlySpan<uint> graphs)
    {
        var rows = new RowList();
        foreach (uint graph in Distinct(graphs)) Add(graph, TermId.None, rows);
        return rows.Count == 0 ? IndexBuilder.EmptyDefaultGraph : IndexBuilder.DefaultGraph(rows.Take(out int count), count);
    }

    private static uint[] Distinct(ReadOnlySpan<uint> names) => [.. names.ToArray().Distinct()];

    private void Add(uint graph, uint target, RowList rows)
    {
        bool isDefault = graph == TermId.None;
        var slice = isDefault ? Range(IndexOrder.Spo) : Range(IndexOrder.Gspo, graph);
        int first = isDefault ? 0 : 1;
        var subjects = slice.Column(first);
        var predicates = slice.Column(first + 1);
        var objects = slice.Column(first + 2);
        for (int i = 0; i < slice.Count; i++) rows.Add(new QuadKey(subjects[i], predicates[i], objects[i], target));
    }
}
