using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Reads one paragraph from left to right and adds its tokens.</summary>
internal sealed partial class TokenScanner(string text, TextSpan paragraph, TokenizerLexicon lexicon, ImmutableArray<Token>.Builder tokens)
{
    private readonly int _end = paragraph.End;
    private int _chunkEnd;
    private bool _mayHoldAddress;

    public void Run()
    {
        var position = paragraph.Start;
        while (position < _end)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            FindChunk(position);
            if (lexicon.Emoticons.Count > 0 && _chunkEnd - position <= 4
                && lexicon.Emoticons.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(position..(_chunkEnd))))
            {
                position = Add(position, _chunkEnd);
                continue;
            }

            while (position < _chunkEnd)
            {
                position = ScanToken(position);
            }
        }
    }

    /// <summary>Adds a token and returns its end.</summary>
    private int Add(int start, int end)
    {
        tokens.Add(new Token(new TextSpan(start, end), text[start..end]));
        return end;
    }

    private char At(int index) => index < _end ? text[index] : '\0';

    /// <summary>The next character behind <paramref name="index"/> that is not white space, or NUL at the end of the paragraph.</summary>
    private char NextVisible(int index)
    {
        while (index < _end && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return At(index);
    }

    private void FindChunk(int position)
    {
        _mayHoldAddress = false;
        var index = position;
        while (index < _end && !char.IsWhiteSpace(text[index]))
        {
            _mayHoldAddress |= text[index] is '@' or '.';
            index++;
        }

        _chunkEnd = index;
    }

    private int ScanToken(int start)
    {
        var c = text[start];
        if (Characters.WordLength(text, start, _end) > 0)
        {
            return TryScanAddress(start, out var addressEnd) ? Add(start, addressEnd)
                : char.IsAsciiDigit(c) ? ScanNumber(start)
                : ScanWord(start);
        }

        if (c == '.' && char.IsAsciiDigit(At(start + 1)) && (start == paragraph.Start || !Characters.IsWord(text[start - 1])))
        {
            return ScanNumber(start);
        }

        if (c == '+' && char.IsAsciiDigit(At(start + 1)))
        {
            return ScanNumber(start + 1, start);
        }

        return Characters.IsApostrophe(c) ? ScanApostrophe(start) : Add(start, PunctuationEnd(start));
    }

    private int PunctuationEnd(int start)
    {
        var c = text[start];
        var end = start + Characters.Length(text, start, _end);
        switch (c)
        {
            case '!' or '?':
                while (At(end) is '!' or '?')
                {
                    end++;
                }

                return end;
            case '.' or '-' or '—' or '–' or '=' or '*' or '_' or '~' or '#' or '+' or '<' or '>' or '|' or '…' or '^' or '。':
                while (At(end) == c && end < _chunkEnd)
                {
                    end++;
                }

                return end;
            default:
                return end;
        }
    }

    private int ScanApostrophe(int start)
    {
        var c = text[start];
        var next = At(start + 1);
        if (next == c && c is '\'' or '`')
        {
            return Add(start, next == c ? start + 2 : start + 1);
        }

        var end = start + 1;
        while (end < _chunkEnd && Characters.IsWord(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start + 1, end - start - 1);
        var isClosed = end < _chunkEnd && Characters.IsApostrophe(text[end]);
        var isElision = !isClosed && c != '‘' && c != '`' && lexicon.Elisions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
        return Add(start, isElision || IsYear(word) ? end : start + 1);
    }

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
}
