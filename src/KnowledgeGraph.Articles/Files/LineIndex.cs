namespace KnowledgeGraph.Articles.Files;

/// <summary>Finds line and column of an offset; lines end in LF, CR LF or CR.</summary>
internal sealed class LineIndex
{
    private readonly List<int> _starts = [0];

    public LineIndex(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
                _starts.Add(index + 1);
        }
    }

    /// <summary>Line and column from 1.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    /// <summary>Offset of the first character of a line counted from 1; the last line's for numbers beyond it.</summary>
    public int StartOf(int line) => _starts[Math.Clamp(line - 1, 0, _starts.Count - 1)];
}
