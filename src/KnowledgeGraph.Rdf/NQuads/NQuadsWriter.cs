namespace KnowledgeGraph.Rdf;

/// <summary>Writes quads as canonical N-Quads: one line each, sorted, no line twice.</summary>
/// <remarks>RDF 1.1 N-Quads. Order and line ends are those of <see cref="NTriplesWriter"/>.</remarks>
public static class NQuadsWriter
{
    /// <summary>Writes all quads; does not close <paramref name="writer"/>.</summary>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        var lines = quads.Select(quad => quad.ToString()).ToList();
        lines.Sort(CodePointOrder.Compare);
        string? previous = null;
        foreach (string line in lines)
        {
            if (line == previous) continue;
            writer.Write(line);
            writer.Write('\n');
            previous = line;
        }
    }
}
