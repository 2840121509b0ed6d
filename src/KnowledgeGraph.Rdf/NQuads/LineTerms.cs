using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes terms in the canonical form of N-Triples and N-Quads, as UTF-8.</summary>
/// <remarks>RDF 1.2 N-Triples section 4 (canonical form).</remarks>
internal sealed class LineTerms(TermDictionary terms) : TermForms(terms)
{
    protected override void WriteIri(ByteBuilder target, uint iri)
    {
        target.Append((byte)'<');
        target.Append(Terms.LexicalUtf8(iri, default));
        target.Append((byte)'>');
    }

    protected override bool TryWriteBare(ByteBuilder target, ReadOnlySpan<byte> text, uint datatype) => false;

    protected override void WriteQuoted(ByteBuilder target, ReadOnlySpan<byte> text) => StringEscapes.WriteShort(target, text);
}
