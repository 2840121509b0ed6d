namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>A query's text with its name; makes errors that know their place.</summary>
internal sealed class SourceText(string text, string name)
{
    public string Text => text;

    public string Name => name;

    public int Length => text.Length;

    public ReadOnlySpan<char> this[SourceSpan span] => text.AsSpan(span.Start, span.Length);

    /// <summary>The code point at an index, and how many code units it takes; -1 behind the end; half of a surrogate pair stands for itself.</summary>
    public int CodePointAt(int index, out int length)
    {
        length = 1;
        if (index >= text.Length) return -1;
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1])) return text[index];
        length = 2;
        return char.ConvertToUtf32(text[index], text[index + 1]);
    }

    public SparqlSyntaxException Error(SourceSpan span, SparqlMessage message)
    {
        var (line, column) = PlaceOf(span.Start);
        return new SparqlSyntaxException(name, line, column, span, message);
    }

    /// <summary>Line and column from 0. A line ends at <c>\n</c>, at <c>\r</c>, or at both together.</summary>
    private (int Line, int Column) PlaceOf(int offset)
    {
        int line = 0;
        int start = 0;
        for (int i = 0; i < offset; i++)
        {
            if (text[i] != '\n' && (text[i] != '\r' || (i + 1 < text.Length && text[i + 1] == '\n'))) continue;
            line++;
            start = i + 1;
        }

        return (line, offset - start);
    }
}
