using System.Globalization;

namespace KnowledgeGraph.Language.Treebanks;

/// <summary>Reads CoNLL-U (https://universaldependencies.org/format.html), or names in two columns: one word a line, "word TAB B-PER", further columns passed over.</summary>
/// <remarks>Empty nodes ("8.1") are passed over. In files of two columns each sentence is a paragraph, since they keep neither text nor paragraphs.</remarks>
internal sealed class TreebankReader(TextReader reader, string sourceName)
{
    private const int ConlluColumns = 10;

    private readonly List<string> _comments = [];
    private readonly List<string[]> _rows = [];
    private readonly DocumentNumbers _numbers = new();
    private int _line;
    private int _firstLine;
    private int _columns;
    private bool _isFirst = true;

    /// <summary>All sentences of the file.</summary>
    /// <exception cref="TreebankFormatException">A row is not in the form expected.</exception>
    public IEnumerable<ConlluSentence> Read()
    {
        string? line;
        do
        {
            line = reader.ReadLine();
            _line++;
            if (string.IsNullOrEmpty(line))
            {
                if (_rows.Count > 0)
                {
                    yield return Sentence();
                    _isFirst = false;
                }

                _comments.Clear();
                _rows.Clear();
            }
            else if (line[0] == '#' && !line.Contains('\t', StringComparison.Ordinal))
            {
                _comments.Add(line);
            }
            else
            {
                AddRow(line.Split('\t'));
            }
        }
        while (line is not null);
    }

    private void AddRow(string[] columns)
    {
        _columns = _columns == 0 ? columns.Length : _columns;
        if (columns.Length != _columns || columns.Length < 2)
        {
            throw LanguageErrors.WrongTreebankColumns(sourceName, _line, columns.Length, Math.Max(2, _columns));
        }

        if (_rows.Count == 0)
        {
            _firstLine = _line;
        }

        _rows.Add(columns);
    }

    private ConlluSentence Sentence()
    {
        bool isConllu = _columns == ConlluColumns;
        var draft = new SentenceDraft(sourceName, _firstLine);
        foreach (string[] row in _rows)
        {
            if (isConllu)
            {
                draft.AddRow(row);
            }
            else
            {
                draft.AddName(row[0], row[1]);
            }
        }

        bool beginsById = !isConllu && _numbers.Begins(Comment("id"));
        bool beginsDocument = _isFirst || beginsById || _comments.Any(comment => comment.StartsWith("# newdoc", StringComparison.Ordinal));
        return draft.Build(Comment("text")) with
        {
            BeginsDocument = beginsDocument,
            BeginsParagraph = beginsDocument || !isConllu || _comments.Any(comment => comment is "# newpar" || comment.StartsWith("# newpar ", StringComparison.Ordinal)),
        };
    }

    private string? Comment(string key) =>
        _comments.Where(comment => comment.StartsWith($"# {key} = ", StringComparison.Ordinal)).Select(comment => comment[(key.Length + 5)..]).FirstOrDefault();

    /// <summary>In files without "# newdoc", ids that count on ("a-0", "a-1", "a-2") belong to one document.</summary>
    private sealed class DocumentNumbers
    {
        private string _stem = "";
        private int _next;

        public bool Begins(string? id)
        {
            if (id is null)
            {
                return false;
            }

            int dash = id.LastIndexOf('-');
            bool goesOn = dash > 0 && _next > 0 && id[..dash] == _stem && id[(dash + 1)..] == _next.ToString(CultureInfo.InvariantCulture);
            _stem = dash > 0 ? id[..dash] : "";
            _next = goesOn ? _next + 1 : dash > 0 && id[(dash + 1)..] == "0" ? 1 : 0;
            return !goesOn;
        }
    }
}
