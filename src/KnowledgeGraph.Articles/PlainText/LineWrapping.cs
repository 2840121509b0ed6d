namespace KnowledgeGraph.Articles.PlainText;

/// <summary>Decides whether a file breaks its lines inside paragraphs, and where.</summary>
internal sealed class LineWrapping
{
    private const int WidestPage = 110;
    private const int NarrowestPage = 30;

    private readonly string _text;
    private readonly int _width;

    public LineWrapping(string text, IReadOnlyList<TextLine> lines)
    {
        _text = text;
        var lengths = lines.Where(line => !line.IsEmpty).Select(line => line.Length).Order().ToList();
        if (lengths.Count == 0 || lengths[^1] < NarrowestPage || !BreaksSentences(lines))
            return;
        var beyond = lengths.Count(length => length > WidestPage);
        _width = beyond * 20 > lengths.Count ? 0 : lengths.FindLast(length => length <= WidestPage);
    }

    /// <summary>Whether <paramref name="next"/>, which follows directly, goes on with the paragraph of <paramref name="line"/>.</summary>
    public bool Continues(TextLine line, TextLine next)
    {
        if (_width == 0)
            return false;
        var word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(_text[word]))
            word++;
        var wasFull = line.Length + 1 + word - next.Start > _width - (_width / 10);
        return line.Length >= _width / 2 && (wasFull || BreaksSentence(line, next));
    }

    // One line at least has to stop in the middle of a sentence; short paragraphs of one line each do not.
    private bool BreaksSentences(IReadOnlyList<TextLine> lines)
    {
        for (var index = 1; index < lines.Count; index++)
        {
            if (!lines[index - 1].IsEmpty && !lines[index].IsEmpty && lines[index - 1].Length >= NarrowestPage && BreaksSentence(lines[index - 1], lines[index]))
                return true;
        }
        return false;
    }

    private bool BreaksSentence(TextLine line, TextLine next)
    {
        var last = _text[line.End - 1];
        return (char.IsLetterOrDigit(last) || last is ',' or '-' or '–' or '—') && char.IsLower(_text[next.Start]);
    }
}
