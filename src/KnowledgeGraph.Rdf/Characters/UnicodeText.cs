namespace KnowledgeGraph.Rdf;

/// <summary>Questions about UTF-16 text.</summary>
internal static class UnicodeText
{
    /// <summary>Whether half of a surrogate pair stands alone somewhere: such text has no UTF-8 form.</summary>
    public static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        int start = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        if (start < 0) return false;
        for (int i = start; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }

        return false;
    }

    /// <summary>The code point at an index, and how many code units it takes; a lone surrogate stands for itself.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int index, out int length)
    {
        bool pair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        length = pair ? 2 : 1;
        return pair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }
}
