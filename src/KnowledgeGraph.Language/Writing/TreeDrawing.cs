namespace KnowledgeGraph.Language.Writing;

/// <summary>Draws the lines of a dependency tree, root on the left, one row for each word in the order of the sentence.</summary>
/// <remarks>
/// Each word that governs others has an upright line in a column of its own, right of that of its governor; no two lines that share a row share a column, so that crossing branches stay apart.
/// </remarks>
internal sealed class TreeDrawing
{
    private const int Step = 3;

    private readonly int[] _heads;
    private readonly (int Column, int Top, int Bottom)[] _lines;
    private readonly bool[] _governs;

    /// <param name="heads">The row of each word's governor; -1 for the root.</param>
    private TreeDrawing(int[] heads)
    {
        _heads = heads;
        _lines = [.. Enumerable.Range(0, heads.Length).Select(row => (0, row, row))];
        _governs = new bool[heads.Length];
        for (int row = 0; row < heads.Length; row++)
        {
            if (heads[row] >= 0)
            {
                ref (int Column, int Top, int Bottom) line = ref _lines[heads[row]];
                (line.Top, line.Bottom) = (Math.Min(line.Top, row), Math.Max(line.Bottom, row));
                _governs[heads[row]] = true;
            }
        }
    }

    /// <summary>The rows of the drawing, all of the same length.</summary>
    public static string[] Draw(int[] heads)
    {
        var drawing = new TreeDrawing(heads);
        drawing.PlaceLines();
        int width = ((drawing._lines.Max(line => line.Column) + 1) * Step) + 1;
        return [.. Enumerable.Range(0, heads.Length).Select(row => drawing.Row(row, width))];
    }

    /// <summary>Gives columns from the root outwards, the nearest that is free.</summary>
    private void PlaceLines()
    {
        var placed = new List<(int Column, int Top, int Bottom)>();
        foreach (int row in Enumerable.Range(0, _heads.Length).OrderBy(Depth).Where(row => _governs[row]))
        {
            (_, int top, int bottom) = _lines[row];
            int column = _heads[row] < 0 ? 1 : _lines[_heads[row]].Column + 1;
            while (placed.Any(line => line.Column == column && line.Top <= bottom && top <= line.Bottom))
            {
                column++;
            }

            _lines[row].Column = column;
            placed.Add(_lines[row]);
        }
    }

    private int Depth(int row)
    {
        int depth = 0;
        for (int at = row; _heads[at] >= 0; at = _heads[at])
        {
            depth++;
        }

        return depth;
    }

    private string Row(int row, int width)
    {
        char[] cells = new char[width];
        Array.Fill(cells, ' ');
        for (int head = 0; head < _heads.Length; head++)
        {
            (int column, int top, int bottom) = _lines[head];
            if (_governs[head] && top < row && row < bottom)
            {
                cells[column * Step] = '|';
            }
        }

        int from = _heads[row] < 0 ? 0 : _lines[_heads[row]].Column * Step;
        for (int at = from; at < width; at++)
        {
            cells[at] = cells[at] == '|' && at > from ? '|' : '-';
        }

        if (_heads[row] >= 0)
        {
            (_, int top, int bottom) = _lines[_heads[row]];
            cells[from] = row == top ? ',' : row == bottom ? '`' : '+';
        }

        if (_governs[row])
        {
            cells[_lines[row].Column * Step] = '+';
        }

        return new string(cells);
    }
}
