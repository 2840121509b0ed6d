namespace KnowledgeGraph.Rdf;

/// <summary>A dataset in canonical form: isomorphic datasets have the same.</summary>
/// <remarks>RDFC-1.0 section 4.3, normalized dataset.</remarks>
public sealed class CanonicalDataset
{
    internal CanonicalDataset(IReadOnlyList<Quad> quads, IReadOnlyDictionary<BlankNode, BlankNode> issued)
    {
        Quads = quads;
        IssuedIdentifiers = issued;
    }

    /// <summary>The quads with canonical labels (<c>c14n0</c>, <c>c14n1</c>, …), in the order of their canonical lines, none twice.</summary>
    public IReadOnlyList<Quad> Quads { get; }

    /// <summary>The canonical blank node of each blank node of the input.</summary>
    public IReadOnlyDictionary<BlankNode, BlankNode> IssuedIdentifiers { get; }

    /// <summary>The canonical N-Quads document.</summary>
    public string ToNQuads()
    {
        using var writer = new StringWriter();
        Write(writer);
        return writer.ToString();
    }

    /// <summary>Writes the canonical N-Quads document; does not close <paramref name="writer"/>.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var quad in Quads) writer.Write($"{quad}\n");
    }
}
