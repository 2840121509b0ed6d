using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes terms in the canonical form of N-Triples and N-Quads, as UTF-8.</summary>
/// <remarks>RDF 1.2 N-Triples section 4 (canonical form).</remarks>
internal sealed class LineTerms(TermDictionary terms)
{
    public void Write(ByteBuilder target, uint term)
    {
        switch (terms.KindOf(term))
        {
            case TermKind.Iri:
                WriteIri(target, terms.LexicalUtf8(term, default));
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

    private static void WriteIri(ByteBuilder target, ReadOnlySpan<byte> iri)
    {
        target.Append((byte)'<');
        target.Append(iri);
        target.Append((byte)'>');
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
        StringEscapes.WriteShort(target, terms.LexicalUtf8(literal, stackalloc byte[TermDictionary.ScratchSize]));
        var language = terms.LanguageUtf8(literal);
        uint datatype = terms.DatatypeOf(literal);
        if (!language.IsEmpty)
        {
            target.Append((byte)'@');
            target.Append(language);
            if (terms.DirectionOf(literal) is { } direction) target.Append(direction == TextDirection.LeftToRight ? "--ltr"u8 : "--rtl"u8);
        }
        else if (datatype != WellKnownTerms.XsdString)
        {
            target.Append("^^"u8);
            WriteIri(target, terms.LexicalUtf8(datatype, default));
        }
    }
}
