namespace KnowledgeGraph.Rdf;

/// <summary>Makes a dataset of quads that are to be written.</summary>
internal static class DatasetCollector
{
    public static Dataset Collect(IEnumerable<Quad> quads)
    {
        var builder = new DatasetBuilder();
        var terms = builder.Terms;
        foreach (var (subject, predicate, @object, graph) in quads)
        {
            builder.Add(terms.Add(subject), terms.Add(predicate), terms.Add(@object), graph is null ? 0 : terms.Add(graph));
        }

        return builder.Build();
    }
}
