namespace KnowledgeGraph.Language;

internal sealed partial class TokenScanner
{
    private const int MaxCurrencyLetters = 3;

    private int ScanWord(int start)
    {
        var end = WordEnd(start);
        var last = end;
        if (At(end) == '$' && (char.IsAsciiDigit(At(end + 1)) || NextVisible(end + 1) is >= '0' and <= '9') && IsDollarPrefix(start, end))
        {
            return Add(start, end + 1);
        }

        if (text[end - 1] != '.' && At(end) == '.' && KeepsFullStop(start, end))
        {
            last = Add(start, end + 1);
            return last;
        }

        return AddSplit(start, last);
    }

    /// <summary>End of the word at <paramref name="start"/>, with apostrophes, stops and hyphens that belong to it.</summary>
    private int WordEnd(int start)
    {
        var index = start;
        var segment = start;
        while (index < _chunkEnd)
        {
            var length = Characters.WordLength(text, index, _end);
            if (length > 0)
            {
                index += length;
                continue;
            }

            var c = text[index];
            var isJoined = index + 1 < _chunkEnd && Characters.WordLength(text, index + 1, _end) > 0
                && (Characters.IsApostrophe(c) || (Characters.IsHyphen(c) && KeepsHyphen(start, index)) || (c == '&' && JoinsAmpersand(start, index)));
            if (isJoined)
            {
                index++;
                segment = c == '\'' ? segment : index;
            }
            else if (c is '.' or ',' && JoinsFigures(start, index))
            {
                index++;
                segment = index;
            }
            else if (c == '.' && JoinsStop(segment, index))
            {
                index++;
                segment = index;
                if (index >= _chunkEnd || !char.IsLetter(text[index]))
                {
                    break;
                }
            }
            else
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Whether the mark stands inside the figures behind the letters of a currency: "Rp3.27", "RM2,500".</summary>
    private bool JoinsFigures(int start, int mark)
    {
        if (mark == start || !char.IsAsciiDigit(text[mark - 1]) || !char.IsAsciiDigit(At(mark + 1)) || !char.IsLetter(text[start]))
        {
            return false;
        }

        var letters = start;
        while (char.IsLetter(text[letters]))
        {
            letters++;
        }

        return letters - start <= MaxCurrencyLetters && NumberEnd(letters) > mark;
    }

    /// <summary>Whether the stop at <paramref name="stop"/> stands inside an abbreviation such as "U.S." or "Ph.D."; true also of its last stop.</summary>
    private bool JoinsStop(int segment, int stop)
    {
        var length = stop - segment;
        var isInner = segment > paragraph.Start && text[segment - 1] == '.' && char.IsLetter(text[segment]);
        var next = stop + 1;
        if (next < _chunkEnd && char.IsLetter(text[next]))
        {
            var nextEnd = next;
            while (nextEnd < _chunkEnd && char.IsLetter(text[nextEnd]))
            {
                nextEnd++;
            }

            var isShort = length == 1 || (length == 2 && char.IsUpper(text[segment]) && nextEnd - next == 1 && char.IsUpper(text[next]));
            var nextIsShort = nextEnd - next == 1 || (nextEnd - next == 2 && At(nextEnd) == '.' && char.IsUpper(text[next]));
            return (isShort && nextIsShort && char.IsLetter(text[segment])) || (isInner && length == 1);
        }

        return isInner && length <= 2 && At(next) != '.';
    }

    private bool KeepsFullStop(int start, int stop)
    {
        var next = At(stop + 1);
        if (next == '.')
        {
            return false;
        }

        var word = text.AsSpan(start, stop - start);
        if (next == ',' && word.Length <= 5)
        {
            return true;
        }

        if (lexicon.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind))
        {
            return kind != AbbreviationKind.Number || char.IsAsciiDigit(NextVisible(stop + 1));
        }

        return word.Length == 1 && char.IsUpper(word[0]) && IsInitial(word[0], stop);
    }

    /// <summary>A single capital with a stop is an initial if a capital follows; "I" and "A" only behind or before another name.</summary>
    private bool IsInitial(char letter, int stop)
    {
        var follows = NextVisible(stop + 1);
        if (!char.IsUpper(follows))
        {
            return false;
        }

        return letter != 'I' || (tokens.Count > 0 && char.IsUpper(tokens[^1].Form[0]));
    }

    private bool KeepsHyphen(int start, int hyphen)
    {
        var before = text.AsSpan(start, hyphen - start);
        if (lexicon.HyphenPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before))
        {
            return true;
        }

        var end = hyphen + 1;
        while (end < _chunkEnd && Characters.IsWord(text[end]))
        {
            end++;
        }

        return lexicon.HyphenatedWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start));
    }

    private bool JoinsAmpersand(int start, int index) =>
        index - start <= 3 && char.IsUpper(text[index - 1]) == char.IsUpper(text[index + 1]) && index - start + 1 <= 3;

    private bool IsDollarPrefix(int start, int end) =>
        lexicon.DollarPrefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(start, end - start));

    /// <summary>Adds the word, cut before its clitics, and returns its end.</summary>
    private int AddSplit(int start, int end)
    {
        if (lexicon.Contractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(start, end - start), out var pieces))
        {
            foreach (var piece in pieces)
            {
                start = Add(start, start + piece);
            }

            return end;
        }

        var clitic = CliticStart(start, end);
        if (clitic <= start)
        {
            return Add(start, end);
        }

        AddSplit(start, clitic);
        return Add(clitic, end);
    }

    /// <summary>Where a clitic at the end of the word begins; <paramref name="start"/> if there is none.</summary>
    private int CliticStart(int start, int end)
    {
        var apostrophe = end - 1;
        while (apostrophe > start && end - apostrophe < 4 && !Characters.IsApostrophe(text[apostrophe]))
        {
            apostrophe--;
        }

        if (apostrophe <= start || !Characters.IsApostrophe(text[apostrophe]))
        {
            return start;
        }

        var tail = text.AsSpan(apostrophe + 1, end - apostrophe - 1);
        if (tail is "t" or "T" && text[apostrophe - 1] is 'n' or 'N' && apostrophe - 1 > start)
        {
            return apostrophe - 1;
        }

        return tail is "s" or "S" or "m" or "M" or "d" or "D" or "re" or "RE" or "ve" or "VE" or "ll" or "LL" ? apostrophe : start;
    }
}
