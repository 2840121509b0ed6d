using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>Finds the quotations of one paragraph.</summary>
internal sealed class QuotationScanner(AnnotatedDocument document, TextSpan paragraph, FrozenSet<string> elisions, List<QuotedStretch> found)
{
    private readonly string _text = document.Text;
    private readonly Stack<(int Start, char Mark)> _open = new();
    private readonly Dictionary<char, int> _openCounts = [];
    private int _first;
    private bool _continues;
    private bool _alternates;

    /// <param name="runsOn">Whether the paragraph before ended inside a quotation.</param>
    /// <returns>Whether this paragraph ends inside a quotation.</returns>
    public bool Run(bool runsOn)
    {
        _first = paragraph.Start;
        while (_first < paragraph.End && char.IsWhiteSpace(_text[_first]))
        {
            _first++;
        }

        _continues = runsOn;
        _alternates = !runsOn && CountStraight() % 2 == 0;
        for (var index = _first; index < paragraph.End; index++)
        {
            Read(index);
        }

        return CloseRest();
    }

    private char At(int index) => index >= paragraph.Start && index < paragraph.End ? _text[index] : ' ';

    private bool StandsOpen(int index) => !char.IsWhiteSpace(At(index + 1)) && !char.IsLetterOrDigit(At(index - 1)) && !IsSentencePoint(At(index - 1));

    private static bool IsSentencePoint(char c) => c is '.' or ',' or '!' or '?' or '…';

    private void Read(int index)
    {
        switch (_text[index])
        {
            case '"' or '＂':
                ReadStraight(index);
                break;
            case '“' or '„' or '«' or '‟':
                Open(index, _text[index]);
                break;
            case '”' or '»':
                Close(index, _text[index] is '»' ? '«' : '“');
                break;
            case '‘' or '\'' or '’':
                ReadSingle(index);
                break;
            default:
                break;
        }
    }

    private void ReadStraight(int index)
    {
        var isOpen = IsOpenMark('"');
        if (!isOpen)
        {
            // An inch mark, or a closing mark without a partner; a mark set on the wrong side of its blank opens where the paragraph has a partner for each.
            if (StandsOpen(index) || index == _first || (_alternates && At(index - 1) is ',' && char.IsWhiteSpace(At(index + 1)) && char.IsUpper(At(index + 2))))
            {
                Open(index, '"');
            }
        }
        else if (char.IsWhiteSpace(At(index - 1)) && char.IsLetterOrDigit(At(index + 1)))
        {
            EndUnclosed('"', index);
            Open(index, '"');
        }
        else
        {
            Close(index, '"');
        }
    }

    private int CountStraight()
    {
        var count = 0;
        for (var index = _first; index < paragraph.End; index++)
        {
            count += _text[index] is '"' ? 1 : 0;
        }

        return count;
    }

    private bool IsOpenMark(char mark) => _openCounts.GetValueOrDefault(mark) > 0;

    private void Open(int index, char mark)
    {
        mark = mark is '„' or '‟' ? '“' : mark;
        _open.Push((index, mark));
        _openCounts[mark] = _openCounts.GetValueOrDefault(mark) + 1;
    }

    private (int Start, char Mark) Pop()
    {
        var open = _open.Pop();
        _openCounts[open.Mark]--;
        return open;
    }

    /// <summary>Closes the innermost quotation of that mark; single marks left open inside it were apostrophes.</summary>
    private void Close(int index, char mark)
    {
        if (!IsOpenMark(mark))
        {
            return;
        }

        while (Pop() is var open)
        {
            if (open.Mark == mark)
            {
                Add(open.Start, index, index + 1);
                return;
            }

            if (open.Mark is not '‘' and not '\'')
            {
                Add(open.Start, index, index);
            }
        }
    }

    /// <summary>Ends a straight quotation that was never closed with its sentence.</summary>
    private void EndUnclosed(char mark, int next)
    {
        while (Pop() is var open)
        {
            if (open.Mark == mark)
            {
                var end = Math.Min(next, SentenceEnd(open.Start));
                Add(open.Start, TrimEnd(open.Start, end), TrimEnd(open.Start, end));
                return;
            }
        }
    }

    private int SentenceEnd(int offset)
    {
        var (low, high) = (0, document.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low < document.Sentences.Length ? document.Sentences[low].Span.End : paragraph.End;
    }

    private void ReadSingle(int index)
    {
        var c = _text[index];
        var openMark = c == '\'' ? '\'' : '‘';
        var isInWord = char.IsLetterOrDigit(At(index - 1)) && char.IsLetterOrDigit(At(index + 1));
        if (isInWord)
        {
            return;
        }

        if (c != '’' && StandsOpen(index) && char.IsLetterOrDigit(At(index + 1)) && !IsOpenMark(openMark) && !IsElision(index))
        {
            Open(index, openMark);
        }
        else if (c != '‘' && _open.Count > 0 && _open.Peek().Mark == openMark && !char.IsWhiteSpace(At(index - 1)) && !IsPossessive(index))
        {
            Close(index, openMark);
        }
    }

    /// <summary>A mark behind "s" and before a lower-case word, with a further mark to come in this sentence, is the possessive of a plural.</summary>
    private bool IsPossessive(int index)
    {
        if (At(index - 1) is not 's' || !char.IsWhiteSpace(At(index + 1)) || !char.IsLetter(At(index + 2)))
        {
            return false;
        }

        var limit = Math.Min(paragraph.End, index + 200);
        for (var next = index + 2; next < limit; next++)
        {
            if (_text[next] == _text[index] && !char.IsLetterOrDigit(At(next + 1)) && !char.IsWhiteSpace(At(next - 1)))
            {
                return true;
            }

            if (_text[next] is '‘' || Characters.IsDoubleQuote(_text[next]) || (_text[next] == '\'' && char.IsWhiteSpace(At(next - 1))))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsElision(int index)
    {
        var end = index + 1;
        while (end < paragraph.End && char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        var word = _text.AsSpan(index + 1, end - index - 1);
        return char.IsAsciiDigit(word[0]) ? word.Length is 2 or 3 : elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>What is still open at the end of the paragraph ends there, if it is in double marks.</summary>
    private bool CloseRest()
    {
        var end = TrimEnd(paragraph.Start, paragraph.End);
        var runsOn = false;
        while (_open.TryPop(out var open))
        {
            if (open.Mark is not ('‘' or '\'') && end > open.Start + 1)
            {
                Add(open.Start, end, end);
                runsOn = true;
            }
        }

        return runsOn;
    }

    private int TrimEnd(int start, int end)
    {
        while (end > start + 1 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private void Add(int start, int contentEnd, int end)
    {
        if (contentEnd > start + 1)
        {
            found.Add(new QuotedStretch(new TextSpan(start, end), new TextSpan(start + 1, contentEnd), _continues && start == _first));
        }
    }
}
