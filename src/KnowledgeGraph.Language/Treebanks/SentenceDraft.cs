using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Language.Treebanks;

/// <summary>Collects the rows of one sentence.</summary>
internal sealed class SentenceDraft(string sourceName, int firstLine)
{
    private readonly ImmutableArray<ConlluToken>.Builder _tokens = ImmutableArray.CreateBuilder<ConlluToken>();
    private readonly ImmutableArray<ConlluWord>.Builder _words = ImmutableArray.CreateBuilder<ConlluWord>();
    private int _row;
    private int _multiwordEnd;

    /// <summary>A row of CoNLL-U.</summary>
    public void AddRow(string[] row)
    {
        if (row[0].Contains('-', StringComparison.Ordinal))
        {
            AddRange(row);
        }
        else if (!row[0].Contains('.', StringComparison.Ordinal))
        {
            AddWord(row);
        }

        _row++;
    }

    /// <summary>A word and its label: "O", "B-PER", "I-PER".</summary>
    public void AddName(string form, string label)
    {
        if (form.Length == 0 || !(label is "O" || (label.Length > 2 && label[0] is 'B' or 'I' && label[1] == '-')))
        {
            throw LanguageErrors.BadNameLabel(sourceName, firstLine + _row, label);
        }

        _words.Add(new ConlluWord(form, "_", "_", "_", "_", -1, "_", $"NER={label}"));
        _tokens.Add(new ConlluToken(form, new TokenRange(_words.Count - 1, _words.Count), HasSpaceAfter: true));
        _row++;
    }

    /// <summary>The sentence; <paramref name="text"/> is null where the file does not give it.</summary>
    public ConlluSentence Build(string? text)
    {
        int last = _words.Select(word => word.Head + 1).Append(_multiwordEnd).Max();
        if (last > _words.Count)
        {
            throw LanguageErrors.BadHead(sourceName, firstLine, last, _words.Count);
        }

        return new ConlluSentence(firstLine, text ?? Joined(), _tokens.ToImmutable(), _words.ToImmutable());
    }

    private void AddRange(string[] row)
    {
        string[] ends = row[0].Split('-');
        if (ends.Length != 2 || Number(ends[0]) != _words.Count + 1 || Number(ends[1]) <= _words.Count)
        {
            throw LanguageErrors.BadWordNumber(sourceName, firstLine + _row, row[0], _words.Count + 1);
        }

        _multiwordEnd = Number(ends[1]);
        _tokens.Add(new ConlluToken(row[1], new TokenRange(_words.Count, _multiwordEnd), HasSpace(row[9])) { IsMultiword = true });
    }

    private void AddWord(string[] row)
    {
        if (Number(row[0]) != _words.Count + 1)
        {
            throw LanguageErrors.BadWordNumber(sourceName, firstLine + _row, row[0], _words.Count + 1);
        }

        int head = Number(row[6]);
        _words.Add(new ConlluWord(row[1], row[2], row[3], row[4], row[5], Math.Max(head, 0) - 1, row[7], row[9]));
        if (_words.Count > _multiwordEnd)
        {
            _tokens.Add(new ConlluToken(row[1], new TokenRange(_words.Count - 1, _words.Count), HasSpace(row[9])));
        }
    }

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : -1;

    private static bool HasSpace(string misc) => !misc.Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);

    private string Joined()
    {
        var text = new StringBuilder();
        foreach (ConlluToken token in _tokens)
        {
            text.Append(token.Form).Append(token.HasSpaceAfter ? " " : "");
        }

        return text.ToString().TrimEnd();
    }
}
