using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>The widths of a table's columns and on which side their cells stand.</summary>
internal sealed class TableLayout
{
    public const string Gap = "  ";

    private const int Narrowest = 3;

    private readonly int[] _widths;
    private readonly bool[] _hasTerm;
    private readonly bool[] _hasOther;

    public TableLayout(IReadOnlyList<string> names)
    {
        _widths = [.. names.Select(CodePoints)];
        _hasTerm = new bool[names.Count];
        _hasOther = new bool[names.Count];
    }

    public int WidthOf(int column) => _widths[column];

    /// <summary>Makes room for a cell.</summary>
    public void Measure(int column, string cell, Term? term)
    {
        _widths[column] = Math.Max(_widths[column], CodePoints(cell));
        if (term is null) return;
        _hasTerm[column] = true;
        if (term is not Literal literal || !TableCellText.IsNumber(literal)) _hasOther[column] = true;
    }

    /// <summary>Takes from the widest columns until the line fits, equally wide ones as equally as can be, the leftmost keeping what is left over.</summary>
    public void Fit(int width)
    {
        int room = width - (Gap.Length * Math.Max(0, _widths.Length - 1));
        if (_widths.Sum() <= room) return;
        int cap = Narrowest;
        while (_widths.Sum(wide => Math.Min(wide, cap + 1)) <= room) cap++;
        int rest = room - _widths.Sum(wide => Math.Min(wide, cap));
        for (int i = 0; i < _widths.Length; i++)
        {
            if (_widths[i] <= cap) continue;
            _widths[i] = cap + (rest > 0 ? 1 : 0);
            rest--;
        }
    }

    /// <summary>Writes a cell at the width of its column, cut where it is longer.</summary>
    public void Append(StringBuilder line, int column, string cell)
    {
        int width = _widths[column];
        int length = CodePoints(cell);
        if (length > width)
        {
            line.Append(cell, 0, IndexOf(cell, width - 1)).Append('…');
            return;
        }

        bool isNumeric = _hasTerm[column] && !_hasOther[column];
        if (isNumeric) line.Append(' ', width - length);
        line.Append(cell);
        if (!isNumeric) line.Append(' ', width - length);
    }

    private static int CodePoints(string text) => text.Length - text.Count(char.IsLowSurrogate);

    /// <summary>The index of a code point counted from 0.</summary>
    private static int IndexOf(string text, int codePoint)
    {
        int index = 0;
        for (; codePoint > 0; codePoint--) index += char.IsHighSurrogate(text[index]) ? 2 : 1;
        return index;
    }
}
