using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf;

/// <summary>What all syntaxes of the Turtle family write of a term in the same way, as UTF-8.</summary>
internal abstract class TermForms(TermDictionary terms)
{
    protected TermDictionary Terms => terms;

    public void Write(ByteBuilder target, uint term)
    {
        switch (terms.KindOf(term))
        {
            case TermKind.Iri:
                WriteIri(target, term);
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

    protected abstract void WriteIri(ByteBuilder target, uint iri);

    /// <summary>Writes a lexical form without quotation marks and datatype, where the syntax reads that as this literal.</summary>
    protected abstract bool TryWriteBare(ByteBuilder target, ReadOnlySpan<byte> text, uint datatype);

    /// <summary>Writes a lexical form with its quotation marks.</summary>
    protected abstract void WriteQuoted(ByteBuilder target, ReadOnlySpan<byte> text);

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
        if (TryWriteBare(target, text, datatype)) return;
        WriteQuoted(target, text);
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
            WriteIri(target, datatype);
        }
    }
}
