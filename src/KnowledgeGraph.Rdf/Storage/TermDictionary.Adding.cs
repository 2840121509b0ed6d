using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <content>Terms in UTF-8, added and found. Nothing is checked here but the form of a literal: whoever calls has read or made a valid term.</content>
public sealed partial class TermDictionary
{
    private const int ShortText = 512;

    /// <summary>The number of an IRI, a new one where it has none.</summary>
    public uint AddIri(ReadOnlySpan<byte> utf8) => Locate(TermForm.Iri, 0, utf8, add: true);

    /// <summary>The number of the blank node of a label (without <c>_:</c>), a new one where it has none.</summary>
    public uint AddBlankNode(ReadOnlySpan<byte> label) => Locate(TermForm.BlankNode, 0, label, add: true);

    /// <summary>The number of an <c>xsd:string</c>, a new one where it has none.</summary>
    public uint AddString(ReadOnlySpan<byte> lexical) => Locate(TermForm.String, 0, lexical, add: true);

    /// <summary>The number of a literal: packed where that can be, else a new one where it has none.</summary>
    /// <param name="lexical">Kept as given; it need not fit the datatype.</param>
    /// <param name="datatype">The number of the datatype's IRI; not one of the two that need a language tag.</param>
    /// <exception cref="ArgumentException">The datatype is <c>rdf:langString</c> or <c>rdf:dirLangString</c>.</exception>
    public uint AddLiteral(ReadOnlySpan<byte> lexical, uint datatype) => Literal(lexical, datatype, add: true);

    /// <summary>The number of a language-tagged string, a new one where it has none. The tag is kept as written.</summary>
    public uint AddLanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction) => Tagged(lexical, tag, direction, add: true);

    /// <summary>The number of a triple term whose parts have the given numbers, a new one where it has none.</summary>
    public uint AddTripleTerm(uint subject, uint predicate, uint @object) => Triple(subject, predicate, @object, add: true);

    /// <summary>Finds an IRI.</summary>
    public bool TryFindIri(ReadOnlySpan<byte> utf8, out uint id) => (id = Locate(TermForm.Iri, 0, utf8, add: false)) != TermId.None;

    /// <summary>Finds the blank node of a label (without <c>_:</c>).</summary>
    public bool TryFindBlankNode(ReadOnlySpan<byte> label, out uint id) => (id = Locate(TermForm.BlankNode, 0, label, add: false)) != TermId.None;

    /// <summary>Finds an <c>xsd:string</c>.</summary>
    public bool TryFindString(ReadOnlySpan<byte> lexical, out uint id) => (id = Locate(TermForm.String, 0, lexical, add: false)) != TermId.None;

    /// <summary>Finds a literal; one that packs into its number is always found.</summary>
    /// <exception cref="ArgumentException">The datatype is <c>rdf:langString</c> or <c>rdf:dirLangString</c>.</exception>
    public bool TryFindLiteral(ReadOnlySpan<byte> lexical, uint datatype, out uint id) => (id = Literal(lexical, datatype, add: false)) != TermId.None;

    /// <summary>Finds a language-tagged string.</summary>
    public bool TryFindLanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction, out uint id) =>
        (id = Tagged(lexical, tag, direction, add: false)) != TermId.None;

    /// <summary>Finds a triple term.</summary>
    public bool TryFindTripleTerm(uint subject, uint predicate, uint @object, out uint id) => (id = Triple(subject, predicate, @object, add: false)) != TermId.None;

    private uint Literal(ReadOnlySpan<byte> lexical, uint datatype, bool add)
    {
        if (datatype == WellKnownTerms.XsdString) return Locate(TermForm.String, 0, lexical, add);
        if (datatype is WellKnownTerms.RdfLangString or WellKnownTerms.RdfDirLangString)
        {
            throw new ArgumentException(RdfErrors.LanguageMissing((Iri)Decode(datatype)).Text, nameof(datatype));
        }

        return InlineLiterals.TryPack(lexical, datatype, out uint id) ? id : Locate(TermForm.Typed, datatype, lexical, add);
    }

    private uint Tagged(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction, bool add)
    {
        int length = lexical.Length + tag.Length;
        Span<byte> text = length <= ShortText ? stackalloc byte[ShortText] : new byte[length];
        lexical.CopyTo(text);
        tag.CopyTo(text[lexical.Length..]);
        return Locate(TermForm.Tagged, TagWord(tag.Length, direction), text[..length], add);
    }

    private uint Triple(uint subject, uint predicate, uint @object, bool add) =>
        Locate(TermForm.TripleTerm, 0, MemoryMarshal.AsBytes<uint>([subject, predicate, @object]), add);

    private static uint TagWord(int tagLength, TextDirection? direction)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tagLength, ushort.MaxValue);
        return (uint)tagLength | (direction is { } known ? ((uint)known + 1) << 16 : 0);
    }
}
