using System.Text;

namespace KnowledgeGraph.Sparql.Algebra;

/// <summary>An atom, or a list of S-expressions; laid out in lines of at most 100 characters where that can be done.</summary>
internal sealed class SExpression
{
    private const int LineWidth = 100;

    private readonly string? _atom;
    private readonly IReadOnlyList<SExpression> _items;
    private readonly long _width;

    private SExpression(string? atom, IReadOnlyList<SExpression> items)
    {
        _atom = atom;
        _items = items;
        _width = atom?.Length ?? 2 + items.Sum(item => item._width) + Math.Max(0, items.Count - 1);
    }

    public static implicit operator SExpression(string atom) => new(atom, []);

    public static SExpression List(params IEnumerable<SExpression> items) => new(null, [.. items]);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    // The head and what follows it as atoms stay on the first line; everything behind has its own, two columns further in.
    private void Write(StringBuilder text, int indentation)
    {
        if (_atom is not null)
        {
            text.Append(_atom);
        }
        else if (indentation + _width <= LineWidth)
        {
            text.Append('(');
            for (int i = 0; i < _items.Count; i++)
            {
                if (i > 0) text.Append(' ');
                _items[i].Write(text, 0);
            }

            text.Append(')');
        }
        else
        {
            WriteLines(text, indentation);
        }
    }

    private void WriteLines(StringBuilder text, int indentation)
    {
        text.Append('(');
        bool inFirstLine = true;
        for (int i = 0; i < _items.Count; i++)
        {
            var item = _items[i];
            inFirstLine = inFirstLine && (item._atom is not null || (i == 1 && i < _items.Count - 1 && item.IsFlat));
            if (i > 0 && inFirstLine) text.Append(' ');
            else if (i > 0) text.Append('\n').Append(' ', indentation + 2);
            item.Write(text, indentation + 2);
        }

        text.Append(')');
    }

    private bool IsFlat => _width <= LineWidth / 2 && _items.All(item => item._atom is not null);
}
