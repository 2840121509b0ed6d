using System.Runtime.InteropServices;

namespace KnowledgeGraph.Rdf.Storage;

/// <content>What a number stands for, without making a <see cref="Term"/>. Numbers that nobody gave have no meaning; most of them throw.</content>
public sealed partial class TermDictionary
{
    /// <summary>The room that <see cref="LexicalUtf8"/> needs for literals that are packed into their number, in bytes.</summary>
    public const int ScratchSize = 32;

    /// <summary>What kind of term a number stands for.</summary>
    public TermKind KindOf(uint id)
    {
        if (TermId.IsInline(id)) return TermKind.Literal;
        return RecordOf(id).Form switch
        {
            TermForm.Iri => TermKind.Iri,
            TermForm.BlankNode => TermKind.BlankNode,
            TermForm.TripleTerm => TermKind.TripleTerm,
            _ => TermKind.Literal,
        };
    }

    /// <summary>The text of an IRI, the label of a blank node, or the lexical form of a literal, in UTF-8; of a triple term nothing.</summary>
    /// <param name="id">A term of this dictionary, or a packed literal.</param>
    /// <param name="scratch">At least <see cref="ScratchSize"/> bytes; where the answer stands for packed literals. Other answers are the dictionary's own bytes and stay good.</param>
    public ReadOnlySpan<byte> LexicalUtf8(uint id, Span<byte> scratch)
    {
        if (TermId.IsInline(id)) return scratch[..InlineLiterals.Write(id, scratch)];
        var record = RecordOf(id);
        return record.Form switch
        {
            TermForm.Tagged => record.Text[..^(int)(record.Extra & ushort.MaxValue)],
            TermForm.TripleTerm => default,
            _ => record.Text,
        };
    }

    /// <summary>The number of a literal's datatype; 0 where the term is no literal.</summary>
    public uint DatatypeOf(uint id)
    {
        if (TermId.IsInline(id)) return InlineLiterals.DatatypeOf(id);
        var record = RecordOf(id);
        return record.Form switch
        {
            TermForm.String => WellKnownTerms.XsdString,
            TermForm.Typed => record.Extra,
            TermForm.Tagged => record.Extra >> 16 == 0 ? WellKnownTerms.RdfLangString : WellKnownTerms.RdfDirLangString,
            _ => TermId.None,
        };
    }

    /// <summary>The language tag as written, in UTF-8 (it is ASCII); empty where the term has none.</summary>
    public ReadOnlySpan<byte> LanguageUtf8(uint id)
    {
        if (TermId.IsInline(id)) return default;
        var record = RecordOf(id);
        return record.Form == TermForm.Tagged ? record.Text[^(int)(record.Extra & ushort.MaxValue)..] : default;
    }

    /// <summary>The base direction of a language-tagged string; null where the term has none.</summary>
    public TextDirection? DirectionOf(uint id)
    {
        if (TermId.IsInline(id)) return null;
        var record = RecordOf(id);
        return record.Form == TermForm.Tagged && record.Extra >> 16 is var direction and > 0 ? (TextDirection)(direction - 1) : null;
    }

    /// <summary>The parts of a triple term.</summary>
    /// <exception cref="ArgumentException">The term is of another kind.</exception>
    public (uint Subject, uint Predicate, uint Object) TripleOf(uint id)
    {
        if (KindOf(id) != TermKind.TripleTerm) throw new ArgumentException($"the term {id} is no triple term; ask {nameof(KindOf)} first", nameof(id));
        var parts = MemoryMarshal.Cast<byte, uint>(RecordOf(id).Text);
        return (parts[0], parts[1], parts[2]);
    }
}
