namespace KnowledgeGraph.Rdf;

/// <summary>Writes quads as canonical N-Quads: one line each, sorted, no line twice.</summary>
/// <remarks>RDF 1.1 N-Quads. Order and line ends are those of <see cref="NTriplesWriter"/>.</remarks>
public static class NQuadsWriter
{
    /// <summary>Writes all quads as UTF-8, sorted, holding no lines but those of one subject and predicate; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="dataset">As it is now.</param>
    public static void Write(Stream stream, Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        var snapshot = dataset.Snapshot();
        new SortedLineWriter(stream, snapshot.Terms).Write(LineRows.Of(snapshot));
    }

    /// <summary>Writes quads as UTF-8 in the order in which they come, none held back, repeated ones repeated; does not close <paramref name="stream"/>.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="quads">Enumerated once.</param>
    public static void WriteInOrder(Stream stream, IEnumerable<Quad> quads)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(quads);
        var writer = new LineWriter(stream);
        foreach (var quad in quads) writer.Write(quad);
        writer.Flush();
    }

    /// <summary>Writes all quads; does not close <paramref name="writer"/>.</summary>
    /// <param name="quads">In any order.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="lowerLanguageTags">Whether language tags are written in small letters, as the canonical form of RDF 1.2 wants; otherwise as they are.</param>
    public static void Write(IEnumerable<Quad> quads, TextWriter writer, bool lowerLanguageTags = false)
    {
        ArgumentNullException.ThrowIfNull(quads);
        ArgumentNullException.ThrowIfNull(writer);
        var lines = quads.Select(quad => (lowerLanguageTags ? LanguageTags.Lower(quad) : quad).ToString()).ToList();
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
