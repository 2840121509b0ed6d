namespace KnowledgeGraph.Rdf;

/// <summary>Writes literals in Turtle's short forms where the lexical form is one.</summary>
internal static class TurtleLiterals
{
    public static void Write(TextWriter writer, Literal literal, TurtleNames names)
    {
        if (IsShorthand(literal))
        {
            writer.Write(literal.LexicalForm);
            return;
        }

        if (literal.LexicalForm.Contains('\n', StringComparison.Ordinal)) WriteLong(writer, literal.LexicalForm);
        else WriteShort(writer, literal.LexicalForm);
        if (literal.Language is not null)
        {
            NTriplesTerms.WriteLanguage(writer, literal);
        }
        else if (literal.Datatype != XsdVocabulary.String)
        {
            writer.Write("^^");
            writer.Write(names.Write(literal.Datatype));
        }
    }

    /// <summary>Whether the bare lexical form would be read as this literal.</summary>
    /// <remarks>Turtle 1.1 section 6.5, [19] INTEGER, [20] DECIMAL, [21] DOUBLE; section 6.4, [133s] BooleanLiteral.</remarks>
    internal static bool IsShorthand(Literal literal)
    {
        string text = literal.LexicalForm;
        if (literal.Datatype == XsdVocabulary.Boolean) return text is "true" or "false";
        var number = literal.Datatype == XsdVocabulary.Integer ? TurtleNumber.Integer
            : literal.Datatype == XsdVocabulary.Decimal ? TurtleNumber.Decimal
            : literal.Datatype == XsdVocabulary.Double ? TurtleNumber.Double
            : TurtleNumber.None;
        return number != TurtleNumber.None && TurtleNumbers.Classify(text) == number;
    }

    private static void WriteShort(TextWriter writer, string text)
    {
        writer.Write('"');
        foreach (char c in text) NTriplesTerms.WriteEscaped(writer, c);
        writer.Write('"');
    }

    // Section 6.5, [24]: quotation marks may stand unless three meet or one touches the end; line ends stand, all else is escaped as usual.
    private static void WriteLong(TextWriter writer, string text)
    {
        writer.Write("\"\"\"");
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool aloneInside = c == '"' && i + 1 < text.Length && text[i + 1] != '"';
            if (c == '\n' || aloneInside) writer.Write(c);
            else NTriplesTerms.WriteEscaped(writer, c);
        }

        writer.Write("\"\"\"");
    }
}
