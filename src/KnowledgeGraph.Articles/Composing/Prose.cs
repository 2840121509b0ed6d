namespace KnowledgeGraph.Articles.Composing;

/// <summary>Judges by its shape whether a line is running text.</summary>
internal static class Prose
{
    private const int SurelyProse = 240;
    private const int ShortestProse = 50;

    /// <summary>A whole sentence at least: long enough, and closed by a mark.</summary>
    public static bool IsProse(string line) =>
        line.Length >= SurelyProse || (line.Length >= ShortestProse && (EndsSentence(line) || EndsIn(line, ':')));

    /// <summary>Whether the line closes with a sentence mark, quotes and brackets behind it aside.</summary>
    public static bool EndsSentence(string line)
    {
        var last = LastMark(line);
        return last >= 0 && line[last] is '.' or '!' or '?' or '…' or ';';
    }

    /// <summary>Whether the only full stop that closes the line is that of an abbreviation such as "U.S.".</summary>
    public static bool EndsInAbbreviation(string line)
    {
        var last = LastMark(line);
        return last >= 3 && line[last] == '.' && char.IsUpper(line[last - 1]) && line[last - 2] == '.' && char.IsUpper(line[last - 3]);
    }

    /// <summary>A line that can be a title: not too long, more than one word, and not closed as a sentence is.</summary>
    public static bool IsTitleLike(string line)
    {
        if (line.Length is < 6 or > 220 || !line.Contains(' ', StringComparison.Ordinal) || !line.Any(char.IsLetter))
            return false;
        var last = LastMark(line);
        return last < 0 || line[last] is not ('.' or ';' or ',' or ':') || EndsInAbbreviation(line);
    }

    /// <summary>Whether most letters of the text are Latin; text without letters passes.</summary>
    public static bool IsLatin(string text)
    {
        int latin = 0, other = 0;
        foreach (var c in text)
        {
            if (c < 0x0250 || c is >= '\u1E00' and <= '\u1EFF')
                latin += char.IsLetter(c) ? 1 : 0;
            else if (char.IsLetter(c))
                other++;
        }
        return latin >= other;
    }

    private static bool EndsIn(string line, char mark)
    {
        var last = LastMark(line);
        return last >= 0 && line[last] == mark;
    }

    private static int LastMark(string line)
    {
        var last = line.Length - 1;
        while (last >= 0 && (char.IsWhiteSpace(line[last]) || line[last] is '"' or '”' or '\'' or '’' or ')' or ']' or '»' or '*' or '†'))
            last--;
        return last;
    }
}
