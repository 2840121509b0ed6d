using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <summary>The terms of one evaluation: those of the dataset, and an overlay for those that expressions make. Not for several threads.</summary>
/// <remarks>
/// A term has one id only: whoever makes one asks the dictionary first. Ids are equal exactly when the terms are the same as written.
/// The overlay is a dictionary of its own; the ids of datatypes and of the parts of triple terms that it stores are ids of this class.
/// </remarks>
internal sealed partial class QueryTerms(TermDictionary dictionary)
{
    private const int ShortText = 512;
    private readonly Dictionary<(long Solution, string Label), uint> _labelled = [];
    private TermDictionary? _own;
    private long _blankNodes;

    public TermDictionary Dictionary => dictionary;

    private TermDictionary Own => _own ??= new TermDictionary();

    /// <summary>Whether the term was made by this evaluation and is not in the dataset's dictionary.</summary>
    public static bool IsOwn(uint id) => TermId.IsOverlay(id);

    /// <summary>The id of a term, made where it is not known.</summary>
    public uint Intern(Term term) => dictionary.TryFind(term, out uint id) ? id : term switch
    {
        Iri iri => InternIri(iri.Value),
        BlankNode node => InternBlankNode(node.Label),
        Literal { Language: { } tag } literal => InternLanguageString(literal.LexicalForm, tag, literal.Direction),
        Literal literal => InternLiteral(literal.LexicalForm, Intern(literal.Datatype)),
        TripleTerm triple => InternTripleTerm(Intern(triple.Subject), Intern(triple.Predicate), Intern(triple.Object)),
        _ => throw new ArgumentException($"{term.GetType()} is no RDF term", nameof(term)),
    };

    public uint InternIri(ReadOnlySpan<byte> utf8) => dictionary.TryFindIri(utf8, out uint id) ? id : Overlay(Own.AddIri(utf8));

    public uint InternBlankNode(ReadOnlySpan<byte> label) => dictionary.TryFindBlankNode(label, out uint id) ? id : Overlay(Own.AddBlankNode(label));

    /// <summary>The id of an <c>xsd:string</c>.</summary>
    public uint InternString(ReadOnlySpan<byte> lexical) => dictionary.TryFindString(lexical, out uint id) ? id : Overlay(Own.AddString(lexical));

    /// <summary>The id of a literal without language tag.</summary>
    public uint InternLiteral(ReadOnlySpan<byte> lexical, uint datatype) =>
        dictionary.TryFindLiteral(lexical, datatype, out uint id) ? id : Overlay(Own.AddLiteral(lexical, datatype));

    public uint InternLanguageString(ReadOnlySpan<byte> lexical, ReadOnlySpan<byte> tag, TextDirection? direction) =>
        dictionary.TryFindLanguageString(lexical, tag, direction, out uint id) ? id : Overlay(Own.AddLanguageString(lexical, tag, direction));

    public uint InternTripleTerm(uint subject, uint predicate, uint @object) =>
        dictionary.TryFindTripleTerm(subject, predicate, @object, out uint id) ? id : Overlay(Own.AddTripleTerm(subject, predicate, @object));

    /// <summary>As its namesake, for text in UTF-16.</summary>
    public uint InternIri(string text) => InternIri(Encode(text, stackalloc byte[ShortText]));

    /// <summary>As its namesake, for text in UTF-16.</summary>
    public uint InternString(string text) => InternString(Encode(text, stackalloc byte[ShortText]));

    /// <summary>As its namesake, for text in UTF-16.</summary>
    public uint InternLiteral(string text, uint datatype) => InternLiteral(Encode(text, stackalloc byte[ShortText]), datatype);

    /// <summary>As its namesake, for text in UTF-16.</summary>
    public uint InternLanguageString(string text, string tag, TextDirection? direction) =>
        InternLanguageString(Encode(text, stackalloc byte[ShortText]), Encode(tag, stackalloc byte[ShortText]), direction);

    /// <summary>A blank node that is in no dataset and was given to nobody.</summary>
    public uint NewBlankNode()
    {
        Span<byte> label = stackalloc byte[24];
        label[0] = (byte)'q';
        int digits;
        do
        {
            Utf8Formatter.TryFormat(_blankNodes++, label[1..], out digits);
        }
        while (dictionary.TryFindBlankNode(label[..(digits + 1)], out _));

        return InternBlankNode(label[..(digits + 1)]);
    }

    /// <summary>The blank node that BNODE gives for a label in one solution, the same each time. SPARQL 1.1 section 17.4.2.9.</summary>
    public uint BlankNodeOf(long solution, string label)
    {
        ref uint id = ref CollectionsMarshal.GetValueRefOrAddDefault(_labelled, (solution, label), out bool isKnown);
        return isKnown ? id : id = NewBlankNode();
    }

    private uint InternBlankNode(string label) => InternBlankNode(Encode(label, stackalloc byte[ShortText]));

    private static uint Overlay(uint own) => TermId.IsInline(own) ? own : own + TermId.FirstOverlay;

    private static ReadOnlySpan<byte> Encode(string text, Span<byte> room)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > room.Length) room = new byte[most];
        return room[..Encoding.UTF8.GetBytes(text, room)];
    }
}
