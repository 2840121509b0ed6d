using System.Text;

namespace KnowledgeGraph.Articles;

/// <summary>Collects cleaned text together with its map into the file.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<MappedRun> _runs = [];

    public int Length => _text.Length;

    public bool EndsInSpace => _text.Length == 0 || _text[^1] is ' ' or '\n';

    public int SourceEnd => _runs.Count == 0 ? 0 : _runs[^1].SourceEnd;

    /// <summary>Copies <c>[start, end)</c> of the file as it stands.</summary>
    public void Copy(string source, int start, int end)
    {
        if (end <= start)
            return;
        Extend(end - start, start, end - start);
        _text.Append(source, start, end - start);
    }

    /// <summary>Appends text that stands for the range <c>[start, end)</c> of the file as a whole.</summary>
    public void Replace(string text, int start, int end)
    {
        if (text.Length == 0)
            return;
        Extend(text.Length, start, end - start);
        _text.Append(text);
    }

    /// <summary>Copies a range of the file, each run of white space read as one space.</summary>
    public void CopyCollapsed(string source, int start, int end)
    {
        var position = start;
        while (position < end)
        {
            var next = position;
            if (IsBlank(source[position]))
            {
                while (next < end && IsBlank(source[next]))
                    next++;
                Space(position, next);
            }
            else
            {
                while (next < end && !IsBlank(source[next]))
                    next++;
                Copy(source, position, next);
            }
            position = next;
        }
    }

    /// <summary>One space for a range of the file, unless the text ends in one already.</summary>
    public void Space(int start, int end)
    {
        if (!EndsInSpace)
            Replace(" ", start, Math.Max(start, end));
    }

    public void Append(MappedText text) => Append(text, 0, text.Text.Length);

    public void Append(MappedText text, int start, int end)
    {
        if (end <= start)
            return;
        var runs = text.Runs;
        for (var index = text.RunAt(start); index < runs.Length && runs[index].TextStart < end; index++)
        {
            var run = runs[index];
            var from = Math.Max(start, run.TextStart);
            var to = Math.Min(end, run.TextEnd);
            if (run.IsCopy)
                Extend(to - from, run.SourceStart + from - run.TextStart, to - from);
            else
                Extend(to - from, run.SourceStart, run.SourceLength);
            _text.Append(text.Text, from, to - from);
        }
    }

    public MappedText Build() => new(_text.ToString(), [.. _runs]);

    private void Extend(int textLength, int sourceStart, int sourceLength)
    {
        if (textLength == sourceLength && _runs.Count > 0 && _runs[^1] is { IsCopy: true } last && last.SourceEnd == sourceStart)
            _runs[^1] = last with { TextLength = last.TextLength + textLength, SourceLength = last.SourceLength + sourceLength };
        else
            _runs.Add(new MappedRun(_text.Length, textLength, sourceStart, sourceLength));
    }

    private static bool IsBlank(char c) => c is '\u200b' or '\ufeff' || char.IsWhiteSpace(c);
}
