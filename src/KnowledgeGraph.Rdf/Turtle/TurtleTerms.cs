using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes single terms as Turtle does: prefixed names, labels, and literals in the short forms where the lexical form is one.</summary>
internal sealed class TurtleTerms(TermDictionary terms, TurtleNames names) : TermForms(terms)
{
    private readonly bool[] _announced = new bool[terms.Count + 1];

    /// <summary>Announces all names that writing the term will write.</summary>
    public void Announce(uint term)
    {
        if (TermId.IsInline(term))
        {
            if (TermId.IsInlineDate(term)) names.Announce(WellKnownTerms.XsdDate);
            return;
        }

        if (_announced[term]) return;
        _announced[term] = true;
        switch (Terms.KindOf(term))
        {
            case TermKind.Iri:
                names.Announce(term);
                break;
            case TermKind.TripleTerm:
                var (subject, predicate, @object) = Terms.TripleOf(term);
                Announce(subject);
                Announce(predicate);
                Announce(@object);
                break;
            case TermKind.Literal when Terms.DatatypeOf(term) is not WellKnownTerms.XsdString and var datatype:
                if (Terms.LanguageUtf8(term).IsEmpty && !IsShorthand(term, datatype)) names.Announce(datatype);
                break;
        }
    }

    protected override void WriteIri(ByteBuilder target, uint iri) => names.Write(target, iri);

    protected override bool TryWriteBare(ByteBuilder target, ReadOnlySpan<byte> text, uint datatype)
    {
        if (datatype == WellKnownTerms.XsdString || !IsShorthand(text, datatype)) return false;
        target.Append(text);
        return true;
    }

    protected override void WriteQuoted(ByteBuilder target, ReadOnlySpan<byte> text)
    {
        if (text.Contains((byte)'\n')) StringEscapes.WriteLong(target, text);
        else StringEscapes.WriteShort(target, text);
    }

    private bool IsShorthand(uint literal, uint datatype)
    {
        Span<byte> scratch = stackalloc byte[TermDictionary.ScratchSize];
        return IsShorthand(Terms.LexicalUtf8(literal, scratch), datatype);
    }

    // Whether the bare lexical form would be read as this literal: Turtle 1.1 section 6.5, [19] to [21]; section 6.4, [133s] BooleanLiteral.
    private static bool IsShorthand(ReadOnlySpan<byte> text, uint datatype) => datatype switch
    {
        WellKnownTerms.XsdBoolean => text.SequenceEqual("true"u8) || text.SequenceEqual("false"u8),
        WellKnownTerms.XsdInteger => TurtleNumbers.Classify(text) == TurtleNumber.Integer,
        WellKnownTerms.XsdDecimal => TurtleNumbers.Classify(text) == TurtleNumber.Decimal,
        WellKnownTerms.XsdDouble => TurtleNumbers.Classify(text) == TurtleNumber.Double,
        _ => false,
    };
}
