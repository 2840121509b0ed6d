namespace KnowledgeGraph.Rdf;

/// <summary>The two ways to use a reader: quad by quad, or the whole document at once.</summary>
internal static class QuadReaders
{
    public static IEnumerable<Quad> Stream(IQuadReader reader)
    {
        var quads = new List<Quad>();
        while (reader.ReadNext(quads))
        {
            foreach (var quad in quads) yield return quad;
            quads.Clear();
        }
    }

    public static RdfDocument Load(IQuadReader reader)
    {
        var dataset = new Dataset();
        dataset.AddRange(Stream(reader));
        return new RdfDocument(dataset, reader.Prefixes);
    }
}
