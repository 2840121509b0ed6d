using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes terms, triples and quads in the canonical form of N-Triples and N-Quads.</summary>
/// <remarks>RDF 1.2 N-Triples section 4 (canonical form), which for 1.1 terms is that of RDF 1.1 N-Triples section 4 with more characters escaped.</remarks>
internal static class NTriplesTerms
{
    public static void Write(TextWriter writer, Quad quad)
    {
        WriteTriple(writer, quad.Subject, quad.Predicate, quad.Object);
        if (quad.Graph is not null)
        {
            writer.Write(' ');
            Write(writer, quad.Graph);
        }

        writer.Write(" .");
    }

    public static void Write(TextWriter writer, Term term)
    {
        switch (term)
        {
            case Iri iri:
                WriteIri(writer, iri);
                break;
            case BlankNode node:
                writer.Write("_:");
                writer.Write(node.Label);
                break;
            case Literal literal:
                WriteLiteral(writer, literal);
                break;
            case TripleTerm triple:
                writer.Write("<<( ");
                WriteTriple(writer, triple.Subject, triple.Predicate, triple.Object);
                writer.Write(" )>>");
                break;
        }
    }

    public static void WriteIri(TextWriter writer, Iri iri)
    {
        writer.Write('<');
        writer.Write(iri.Value);
        writer.Write('>');
    }

    /// <summary>The language tag with its sign and direction.</summary>
    public static void WriteLanguage(TextWriter writer, Literal literal)
    {
        writer.Write('@');
        writer.Write(literal.Language);
        if (literal.Direction is { } direction) writer.Write(direction == TextDirection.LeftToRight ? "--ltr" : "--rtl");
    }

    /// <summary>One character of a string between single quotation marks, escaped where it must be.</summary>
    public static void WriteEscaped(TextWriter writer, char c)
    {
        switch (c)
        {
            case '\b': writer.Write("\\b"); break;
            case '\t': writer.Write("\\t"); break;
            case '\n': writer.Write("\\n"); break;
            case '\f': writer.Write("\\f"); break;
            case '\r': writer.Write("\\r"); break;
            case '"': writer.Write("\\\""); break;
            case '\\': writer.Write("\\\\"); break;
            default:
                if (c is < ' ' or '\u007F' or '\uFFFE' or '\uFFFF') writer.Write(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));
                else writer.Write(c);
                break;
        }
    }

    private static void WriteTriple(TextWriter writer, Term subject, Iri predicate, Term @object)
    {
        Write(writer, subject);
        writer.Write(' ');
        WriteIri(writer, predicate);
        writer.Write(' ');
        Write(writer, @object);
    }

    private static void WriteLiteral(TextWriter writer, Literal literal)
    {
        writer.Write('"');
        foreach (char c in literal.LexicalForm) WriteEscaped(writer, c);
        writer.Write('"');
        if (literal.Language is not null)
        {
            WriteLanguage(writer, literal);
        }
        else if (literal.Datatype != XsdVocabulary.String)
        {
            writer.Write("^^");
            WriteIri(writer, literal.Datatype);
        }
    }
}
