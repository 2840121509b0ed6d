using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>A base IRI, in UTF-8 and split once.</summary>
internal sealed class RdfXmlBase
{
    private readonly byte[] _iri;
    private readonly IriParts _parts;

    public RdfXmlBase(ReadOnlySpan<byte> iri)
    {
        _iri = iri.ToArray();
        _parts = IriParts.Split(iri);
    }

    /// <summary>An upper bound of what <see cref="Resolve"/> writes.</summary>
    public int MaximumLength(int referenceLength) => IriResolver.MaximumLength(_iri.Length, referenceLength);

    /// <summary>Resolves a reference without scheme, and returns how many bytes it took.</summary>
    public int Resolve(ReadOnlySpan<byte> reference, Span<byte> target) => IriResolver.Resolve(_iri, _parts, reference, target);

    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(_iri);
}
