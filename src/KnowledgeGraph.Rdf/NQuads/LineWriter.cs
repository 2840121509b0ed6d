namespace KnowledgeGraph.Rdf;

/// <summary>Writes quads as lines in the order in which they come, and keeps none of them.</summary>
internal sealed class LineWriter(Stream stream)
{
    private readonly Utf8Output _output = new(stream);
    private readonly ByteBuilder _text = new();

    public void Write(Quad quad)
    {
        WriteTerm(quad.Subject);
        _output.Text.Append((byte)' ');
        WriteTerm(quad.Predicate);
        _output.Text.Append((byte)' ');
        WriteTerm(quad.Object);
        if (quad.Graph is not null)
        {
            _output.Text.Append((byte)' ');
            WriteTerm(quad.Graph);
        }

        _output.Text.Append(" .\n"u8);
        _output.FlushIfMuch();
    }

    public void Flush() => _output.Flush();

    private void WriteTerm(Term term)
    {
        switch (term)
        {
            case Iri iri:
                WriteIri(iri);
                break;
            case BlankNode node:
                _output.Text.Append("_:"u8);
                _output.Text.Append(node.Label);
                break;
            case Literal literal:
                WriteLiteral(literal);
                break;
            case TripleTerm triple:
                _output.Text.Append("<<( "u8);
                WriteTerm(triple.Subject);
                _output.Text.Append((byte)' ');
                WriteTerm(triple.Predicate);
                _output.Text.Append((byte)' ');
                WriteTerm(triple.Object);
                _output.Text.Append(" )>>"u8);
                break;
        }
    }

    private void WriteIri(Iri iri)
    {
        _output.Text.Append((byte)'<');
        _output.Text.Append(iri.Value);
        _output.Text.Append((byte)'>');
    }

    private void WriteLiteral(Literal literal)
    {
        _text.Clear();
        _text.Append(literal.LexicalForm);
        StringEscapes.WriteShort(_output.Text, _text.Written);
        if (literal.Language is not null)
        {
            _output.Text.Append((byte)'@');
            _output.Text.Append(literal.Language);
            if (literal.Direction is { } direction) _output.Text.Append(direction == TextDirection.LeftToRight ? "--ltr"u8 : "--rtl"u8);
        }
        else if (literal.Datatype != XsdVocabulary.String)
        {
            _output.Text.Append("^^"u8);
            WriteIri(literal.Datatype);
        }
    }
}
