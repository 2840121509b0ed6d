using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes single terms as Turtle does: prefixed names, labels, and literals in the short forms where the lexical form is one.</summary>
internal sealed class TurtleTerms(TermDictionary terms, TurtleNames names)
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
        switch (terms.KindOf(term))
        {
            case TermKind.Iri:
                names.Announce(term);
                break;
            case TermKind.TripleTerm:
                var (subject, predicate, @object) = terms.TripleOf(term);
                Announce(subject);
                Announce(predicate);
                Announce(@object);
                break;
            case TermKind.Literal when terms.DatatypeOf(term) is not WellKnownTerms.XsdString and var datatype:
                if (terms.LanguageUtf8(term).IsEmpty && !IsShorthand(term, datatype)) names.Announce(datatype);
                break;
        }
    }

    public void Write(ByteBuilder target, uint term)
    {
        switch (terms.KindOf(term))
        {
            case TermKind.Iri:
                names.Write(target, term);
                break;
            case TermKind.BlankNode:
                target.Append("_:"u8);
                target.Append(terms.LexicalUtf8(term, default));
                break;
            case TermKind.Literal:
                WriteLiteral(target, term);
                break;
            default:
                WriteTripleTerm(target, term);
                break;
        }
    }

    private void WriteTripleTerm(ByteBuilder target, uint term)
    {
        var (subject, predicate, @object) = terms.TripleOf(term);
        target.Append("<<( "u8);
        Write(target, subject);
        target.Append((byte)' ');
        Write(target, predicate);
        target.Append((byte)' ');
        Write(target, @object);
        target.Append(" )>>"u8);
    }

    private void WriteLiteral(ByteBuilder target, uint literal)
    {
        Span<byte> scratch = stackalloc byte[TermDictionary.ScratchSize];
        var text = terms.LexicalUtf8(literal, scratch);
        uint datatype = terms.DatatypeOf(literal);
        if (datatype != WellKnownTerms.XsdString && IsShorthand(text, datatype))
        {
            target.Append(text);
            return;
        }

        if (text.Contains((byte)'\n')) StringEscapes.WriteLong(target, text);
        else StringEscapes.WriteShort(target, text);
        var language = terms.LanguageUtf8(literal);
        if (!language.IsEmpty)
        {
            target.Append((byte)'@');
            target.Append(language);
            if (terms.DirectionOf(literal) is { } direction) target.Append(direction == TextDirection.LeftToRight ? "--ltr"u8 : "--rtl"u8);
        }
        else if (datatype != WellKnownTerms.XsdString)
        {
            target.Append("^^"u8);
            names.Write(target, datatype);
        }
    }

    private bool IsShorthand(uint literal, uint datatype)
    {
        Span<byte> scratch = stackalloc byte[TermDictionary.ScratchSize];
        return IsShorthand(terms.LexicalUtf8(literal, scratch), datatype);
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
