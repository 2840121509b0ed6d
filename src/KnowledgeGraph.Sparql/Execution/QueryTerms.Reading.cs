using System.Text;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Sparql.Execution;

/// <content>What an id stands for; the members are those of <see cref="Rdf.Storage.TermDictionary"/>, for the overlay's terms too.</content>
internal sealed partial class QueryTerms
{
    /// <summary>The term of an id; null for 0.</summary>
    public Term? Decode(uint id) => id == 0 ? null : IsOwn(id) ? DecodeOwn(id) : dictionary.Decode(id);

    public TermKind KindOf(uint id) => IsOwn(id) ? Own.KindOf(id - TermId.FirstOverlay) : dictionary.KindOf(id);

    /// <summary>The text of an IRI, the label of a blank node, or the lexical form of a literal.</summary>
    /// <param name="id">A term.</param>
    /// <param name="scratch">At least <see cref="Rdf.Storage.TermDictionary.ScratchSize"/> bytes, for literals that are packed into their id.</param>
    public ReadOnlySpan<byte> LexicalUtf8(uint id, Span<byte> scratch) =>
        IsOwn(id) ? Own.LexicalUtf8(id - TermId.FirstOverlay, scratch) : dictionary.LexicalUtf8(id, scratch);

    /// <summary>The id of a literal's datatype; 0 where the term is no literal.</summary>
    public uint DatatypeOf(uint id) => IsOwn(id) ? Own.DatatypeOf(id - TermId.FirstOverlay) : dictionary.DatatypeOf(id);

    public ReadOnlySpan<byte> LanguageUtf8(uint id) => IsOwn(id) ? Own.LanguageUtf8(id - TermId.FirstOverlay) : dictionary.LanguageUtf8(id);

    public TextDirection? DirectionOf(uint id) => IsOwn(id) ? Own.DirectionOf(id - TermId.FirstOverlay) : dictionary.DirectionOf(id);

    public (uint Subject, uint Predicate, uint Object) TripleOf(uint id) => IsOwn(id) ? Own.TripleOf(id - TermId.FirstOverlay) : dictionary.TripleOf(id);

    private Term DecodeOwn(uint id)
    {
        string text = Encoding.UTF8.GetString(LexicalUtf8(id, stackalloc byte[TermDictionary.ScratchSize]));
        switch (KindOf(id))
        {
            case TermKind.Iri:
                return Iri.Parse(text);
            case TermKind.BlankNode:
                return new BlankNode(text);
            case TermKind.TripleTerm:
                var (subject, predicate, @object) = TripleOf(id);
                return new TripleTerm(Decode(subject)!, (Iri)Decode(predicate)!, Decode(@object)!);
            default:
                var tag = LanguageUtf8(id);
                return tag.IsEmpty
                    ? Literal.Typed(text, (Iri)Decode(DatatypeOf(id))!)
                    : Literal.LanguageTagged(text, Encoding.ASCII.GetString(tag), DirectionOf(id));
        }
    }
}
