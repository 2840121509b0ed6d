namespace KnowledgeGraph.Rdf;

/// <summary>Writes RDF Patch: one transaction, a row for each change, terms as in N-Quads, lines ending in <c>\n</c>.</summary>
public static class RdfPatchWriter
{
    /// <summary>Writes a patch; does not close <paramref name="writer"/>.</summary>
    /// <param name="patch">One without changes is an empty transaction.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(RdfPatch patch, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(patch);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("TX .\n");
        foreach (var change in patch.Changes)
        {
            writer.Write(change.ToString());
            writer.Write('\n');
        }

        writer.Write("TC .\n");
    }
}
