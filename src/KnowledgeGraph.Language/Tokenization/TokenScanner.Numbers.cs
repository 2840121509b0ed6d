namespace KnowledgeGraph.Language;

internal sealed partial class TokenScanner
{
    private int ScanNumber(int start) => ScanNumber(start, start);

    private int ScanNumber(int start, int tokenStart)
    {
        var end = NumberEnd(start);
        var letters = end;
        while (letters < _chunkEnd && Characters.IsWord(text[letters]))
        {
            letters++;
        }

        if (letters == end)
        {
            return Add(tokenStart, IsDecadeClitic(end) ? end + 2 : end);
        }

        var suffix = text.AsSpan(end, letters - end);
        if (suffix is "p" or "a" && At(letters) == '.' && At(letters + 1) == 'm')
        {
            return Add(tokenStart, end);
        }

        if (lexicon.Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(suffix))
        {
            Add(tokenStart, end);
            return Add(end, letters);
        }

        // An ordinal, a decade or a code such as "153B09": one word, with what a word may hold behind it.
        var wordEnd = WordEnd(end);
        return AddSplit(tokenStart, wordEnd);
    }

    /// <summary>Behind the digits, with marks between digits that belong to a number, date, time or telephone number.</summary>
    private int NumberEnd(int start)
    {
        var index = SkipDigits(text[start] == '.' ? start + 1 : start);
        while (index + 1 < _chunkEnd && char.IsAsciiDigit(text[index + 1]))
        {
            var groupEnd = SkipDigits(index + 1);
            var group = groupEnd - index - 1;
            var isInside = text[index] switch
            {
                ',' => group == 3,
                '.' or ':' => true,
                '/' => JoinsSlash(start, index, groupEnd),
                '-' => JoinsHyphen(start, index, groupEnd),
                _ => false,
            };
            if (!isInside)
            {
                break;
            }

            index = groupEnd;
        }

        return index;
    }

    private int SkipDigits(int index)
    {
        while (index < _chunkEnd && char.IsAsciiDigit(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>"9/11" and "3/8/2000" are one word, "1/2" and "2001/02" three.</summary>
    private bool JoinsSlash(int start, int slash, int groupEnd)
    {
        if (text.AsSpan(start, slash - start).Contains('/') || (At(groupEnd) == '/' && char.IsAsciiDigit(At(groupEnd + 1))))
        {
            return true;
        }

        return slash - start <= 2 && groupEnd - slash == 3 && text[slash + 1] <= '3';
    }

    /// <summary>Telephone numbers and dates in figures hold hyphens; ranges are cut at them.</summary>
    private bool JoinsHyphen(int start, int hyphen, int groupEnd)
    {
        if (text.AsSpan(start, hyphen - start).Contains('-') || (At(groupEnd) == '-' && char.IsAsciiDigit(At(groupEnd + 1))))
        {
            return true;
        }

        return hyphen - start == 3 && groupEnd - hyphen == 5;
    }

    /// <summary>The "'s" of "the 1990's", which is no possessive.</summary>
    private bool IsDecadeClitic(int end) =>
        text[end - 1] == '0' && Characters.IsApostrophe(At(end)) && At(end + 1) == 's' && !Characters.IsWord(At(end + 2));
}
