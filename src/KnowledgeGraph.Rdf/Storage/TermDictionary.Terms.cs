using System.Text;

namespace KnowledgeGraph.Rdf.Storage;

/// <content>Between numbers and <see cref="Term"/>.</content>
public sealed partial class TermDictionary
{
    private readonly DecodedTerms _decoded = new();

    /// <summary>The number of a term, packed or new where it has none; the parts of a triple term get numbers too.</summary>
    public uint Add(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Locate(term, add: true);
    }

    /// <summary>The number of a term, where it has one; literals that pack into their number always have.</summary>
    public bool TryFind(Term term, out uint id)
    {
        ArgumentNullException.ThrowIfNull(term);
        return (id = Locate(term, add: false)) != TermId.None;
    }

    /// <summary>The term of a number. The latest ones are kept and given again.</summary>
    public Term Decode(uint id)
    {
        if (_decoded.Find(id) is { } known) return known;
        var term = Make(id);
        _decoded.Keep(id, term);
        return term;
    }

    private uint Locate(Term term, bool add) => term switch
    {
        Iri iri => Locate(TermForm.Iri, 0, iri.Value, "", add),
        BlankNode node => Locate(TermForm.BlankNode, 0, node.Label, "", add),
        Literal { Language: { } tag } literal => Locate(TermForm.Tagged, TagWord(tag.Length, literal.Direction), literal.LexicalForm, tag, add),
        Literal literal => Locate(literal, add),
        TripleTerm triple => Locate(triple, add),
        _ => throw new ArgumentException($"{term.GetType()} is no RDF term", nameof(term)),
    };

    private uint Locate(Literal literal, bool add)
    {
        if (literal.Datatype == XsdVocabulary.String) return Locate(TermForm.String, 0, literal.LexicalForm, "", add);
        uint datatype = Locate(literal.Datatype, add);
        return datatype == TermId.None ? TermId.None : Locate(TermForm.Typed, datatype, literal.LexicalForm, "", add);
    }

    private uint Locate(TripleTerm triple, bool add)
    {
        uint subject = Locate(triple.Subject, add);
        uint predicate = Locate(triple.Predicate, add);
        uint @object = Locate(triple.Object, add);
        return subject == TermId.None || predicate == TermId.None || @object == TermId.None ? TermId.None : Triple(subject, predicate, @object, add);
    }

    /// <summary>As its namesake, for text in UTF-16 with a language tag (or nothing) behind it.</summary>
    private uint Locate(TermForm form, uint extra, string text, string tag, bool add)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length) + tag.Length;
        Span<byte> bytes = most <= ShortText ? stackalloc byte[ShortText] : new byte[most];
        int length = Encoding.UTF8.GetBytes(text, bytes);
        length += Encoding.ASCII.GetBytes(tag, bytes[length..]);
        return form == TermForm.Typed ? Literal(bytes[..length], extra, add) : Locate(form, extra, bytes[..length], add);
    }

    private Term Make(uint id)
    {
        if (!TermId.IsInline(id) && (id == TermId.None || id > (uint)_count)) throw new ArgumentOutOfRangeException(nameof(id), id, "this dictionary has no term of that number");
        string text = Encoding.UTF8.GetString(LexicalUtf8(id, stackalloc byte[ScratchSize]));
        switch (KindOf(id))
        {
            case TermKind.Iri:
                return Iri.FromTrusted(text);
            case TermKind.BlankNode:
                return new BlankNode(text);
            case TermKind.TripleTerm:
                var (subject, predicate, @object) = TripleOf(id);
                return new TripleTerm(Decode(subject), (Iri)Decode(predicate), Decode(@object));
            default:
                var tag = LanguageUtf8(id);
                return Rdf.Literal.FromTrusted(text, (Iri)Decode(DatatypeOf(id)), tag.IsEmpty ? null : TagOf(tag), DirectionOf(id));
        }
    }
}
