namespace KnowledgeGraph.Rdf;

/// <summary>What is said of a blank node as one number, in which other blank nodes appear by their colours.</summary>
internal static class NodeSignature
{
    /// <summary>The signature of a node: equal where the same is said of it, whatever the labels and the order of the quads.</summary>
    /// <param name="quads">The quads.</param>
    /// <param name="node">The number of the node.</param>
    /// <param name="colours">A colour for each node, by number.</param>
    public static ulong Of(EncodedQuads quads, int node, ReadOnlySpan<ulong> colours)
    {
        ulong sum = 0;
        foreach (int quad in quads.Incidence.QuadsOf(node))
        {
            var (s, p, o, g) = quads.Codes[quad];
            ulong one = ColourMixer.Mix(
                ColourMixer.Mix(Sign(quads, s, node, colours), Sign(quads, p, node, colours)), ColourMixer.Mix(Sign(quads, o, node, colours), Sign(quads, g, node, colours)));
            sum += ColourMixer.Mix(one, 0x9AD); // a sum, since quads have no order
        }

        return sum;
    }

    private static ulong Sign(EncodedQuads quads, int code, int self, ReadOnlySpan<ulong> colours)
    {
        if (code < 0) return ~code == self ? 0x5E1F : ColourMixer.Mix(colours[~code], 0xB1A);
        if (code < EncodedQuads.FirstTriple) return ColourMixer.Mix((ulong)code, 0x96D);
        var (s, p, o) = quads.Triple(code);
        return ColourMixer.Mix(
            ColourMixer.Mix(Sign(quads, s, self, colours), Sign(quads, p, self, colours)), ColourMixer.Mix(Sign(quads, o, self, colours), 0x791));
    }
}
