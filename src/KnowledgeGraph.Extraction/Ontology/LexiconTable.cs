using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>One word list of <c>ontology/lexicon</c>: a key in the first column, named values in the others.</summary>
internal sealed class LexiconTable
{
    private readonly Dictionary<string, string[]> _rows;
    private readonly string[] _columns;

    private LexiconTable(string name, string[] columns, Dictionary<string, string[]> rows)
    {
        Name = name;
        _columns = columns;
        _rows = rows;
        MaxWords = rows.Count == 0 ? 0 : rows.Keys.Max(key => key.Count(c => c == ' ') + 1);
    }

    /// <summary>File name without extension.</summary>
    public string Name { get; }

    /// <summary>Number of words of the longest key.</summary>
    public int MaxWords { get; }

    /// <summary>The keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => _rows.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether the list has a column of that name.</summary>
    public bool HasColumn(string column) => _columns.Contains(column, StringComparer.Ordinal);

    /// <summary>Whether <paramref name="key"/> is in the list.</summary>
    public bool Contains(string key) => _rows.ContainsKey(key);

    /// <summary>The value of <paramref name="column"/> in the row of <paramref name="key"/>; null where there is no row or the cell is empty or "-".</summary>
    /// <exception cref="ArgumentException">The list has no such column.</exception>
    public string? Find(string key, string column)
    {
        var index = Array.IndexOf(_columns, column);
        if (index < 0)
            throw new ArgumentException($"The list '{Name}' has no column '{column}'.", nameof(column));
        return _rows.TryGetValue(key, out var cells) && cells[index] is { Length: > 0 } value && value != "-" ? value : null;
    }

    /// <summary>Reads a table: tab-separated, first line the column names, lines that start with # are comments.</summary>
    /// <exception cref="OntologyException">A row has another number of cells, or a key stands twice.</exception>
    public static LexiconTable Read(string name, string sourceName, IEnumerable<string> lines)
    {
        string[]? columns = null;
        var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t').Select(cell => cell.Trim()).ToArray();
            if (columns is null)
                columns = cells;
            else if (cells.Length != columns.Length)
                throw OntologyErrors.WrongCellCount(sourceName, number, cells.Length, columns);
            else if (!rows.TryAdd(cells[0], cells))
                throw OntologyErrors.RepeatedKey(sourceName, number, cells[0]);
        }

        return new LexiconTable(name, columns ?? throw OntologyErrors.EmptyTable(sourceName), rows);
    }

    /// <summary>The keys as an immutable set.</summary>
    public ImmutableHashSet<string> ToSet() => _rows.Keys.ToImmutableHashSet(StringComparer.Ordinal);
}
