using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds the sentences of one paragraph, one after the other.</summary>
internal sealed class SentenceScanner(ImmutableArray<Token> tokens, TokenRange paragraph, SentenceLexicon lexicon)
{
    /// <summary>A bracket that is not closed within so many tokens does not hold a sentence together.</summary>
    private const int LongestBracket = 60;

    private const int ShortestRuler = 4;

    private readonly bool _isCasual = IsCasual(tokens, paragraph);

    private int _position = paragraph.First;

    /// <summary>The tokens of the next sentence; null behind the last.</summary>
    public TokenRange? Next()
    {
        if (_position >= paragraph.End)
        {
            return null;
        }

        var first = _position;
        var bracketEnd = -1;
        for (var index = first; index < paragraph.End; index++)
        {
            var form = tokens[index].Form;
            if (index > bracketEnd && index > first && Characters.IsOpeningBracket(form[0]) && form.Length == 1)
            {
                bracketEnd = BracketEnd(index);
            }

            if (index > first && StandsAlone(index))
            {
                _position = index;
                return new TokenRange(first, index);
            }

            // A bracket inside a sentence ends it only with the mark before its own closing.
            var mark = index == bracketEnd ? index - 1 : index;
            if (index >= bracketEnd && MayEnd(tokens[mark].Form))
            {
                var end = BehindClosers(index + 1);
                if (end >= paragraph.End || Ends(first, mark, end))
                {
                    _position = end;
                    return new TokenRange(first, end);
                }
            }
        }

        _position = paragraph.End;
        return new TokenRange(first, paragraph.End);
    }

    /// <summary>Whether a token begins a sentence whatever stands before it: a ruler of dashes or the like, what follows one, and an address behind another.</summary>
    private bool StandsAlone(int index) =>
        IsRuler(tokens[index].Form) || IsRuler(tokens[index - 1].Form) || (IsAddress(tokens[index].Form) && IsAddress(tokens[index - 1].Form));

    private static bool IsRuler(string form) => form.Length >= ShortestRuler && form[0] is '-' or '=' or '_' or '*' or '~'
        && form.AsSpan().IndexOfAnyExcept(form[0]) < 0;

    private static bool IsAddress(string form) => form.Contains("://", StringComparison.Ordinal);

    /// <summary>Whether the writer leaves capitals out: begins without one, or writes "i" for "I" (but not to number a list).</summary>
    private static bool IsCasual(ImmutableArray<Token> tokens, TokenRange paragraph)
    {
        for (var index = paragraph.First; index < paragraph.End; index++)
        {
            var form = tokens[index].Form;
            if ((index == paragraph.First && char.IsLower(form[0])) || (form is "i" && (index + 1 == paragraph.End || tokens[index + 1].Form is not (")" or "."))))
            {
                return true;
            }
        }

        return false;
    }

    private bool MayEnd(string form) => lexicon.Emoticons.Contains(form) || form[^1] is '.' or '?' or '!' or '…' or '。' or '？' or '！';

    private static bool IsMark(string form) => form[0] is '.' or '?' or '!' or '…' or '。' or '？' or '！';

    /// <summary>Index of the bracket that closes the one at <paramref name="open"/>; -1 if it is too far away.</summary>
    private int BracketEnd(int open)
    {
        var depth = 0;
        for (var index = open; index < Math.Min(paragraph.End, open + LongestBracket); index++)
        {
            var form = tokens[index].Form;
            depth += form.Length > 1 ? 0 : Characters.IsOpeningBracket(form[0]) ? 1 : Characters.IsClosingBracket(form[0]) ? -1 : 0;
            if (depth == 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Skips closing marks that stand close to the token before them.</summary>
    private int BehindClosers(int index)
    {
        while (index < paragraph.End)
        {
            var length = IsCloser(index) ? 1 : ReferenceLength(index);
            if (length == 0)
            {
                break;
            }

            index += length;
        }

        return index;
    }

    /// <summary>Three for a numbered reference "[12]", which belongs to the sentence before it; otherwise 0.</summary>
    private int ReferenceLength(int index) =>
        index + 2 < paragraph.End && tokens[index].Form is "[" && tokens[index + 2].Form is "]" && char.IsAsciiDigit(tokens[index + 1].Form[0]) ? 3 : 0;

    private bool IsCloser(int index)
    {
        var form = tokens[index].Form;
        var isClose = tokens[index - 1].Span.End == tokens[index].Span.Start;
        return form switch
        {
            ")" or "]" or "}" or "”" or "»" or "''" => true,
            "\"" or "'" or "’" or "＂" => isClose && (index + 1 >= paragraph.End || !StandsClose(index + 1) || !char.IsLetterOrDigit(tokens[index + 1].Form[0])),
            _ => isClose && IsMark(form) && form.Length == 1,
        };
    }

    private bool StandsClose(int index) => tokens[index - 1].Span.End == tokens[index].Span.Start;

    private bool Ends(int first, int mark, int next)
    {
        var form = tokens[mark].Form;
        var begin = next;
        while (begin < paragraph.End - 1 && IsOpener(tokens[begin].Form))
        {
            begin++;
        }

        var follower = tokens[begin].Form;
        if (!CanBegin(follower))
        {
            return _isCasual && next == mark + 1 && (form is "." || form[0] is '?' or '!') && char.IsLower(follower[0]) && !StandsClose(next);
        }

        if (lexicon.Emoticons.Contains(form))
        {
            return char.IsLetter(follower[0]);
        }

        if (!IsMark(form))
        {
            return AbbreviationEnds(form, follower, next > mark + 1);
        }

        if (form == "." && mark == first + 1 && char.IsAsciiDigit(tokens[first].Form[0]))
        {
            return false;
        }

        var isQuoted = next > mark + 1 && begin == next;
        return form[0] == '.' || !isQuoted || !IsFollowedBySpeaker(begin);
    }

    private static bool IsOpener(string form) =>
        form is "(" or "[" or "{" or "\"" or "“" or "«" or "‘" or "'" or "``" or "„" or "-" or "--" or "–" or "—" or "*" or "•";

    private static bool CanBegin(string follower) =>
        (char.IsLetterOrDigit(follower[0]) && !char.IsLower(follower[0])) || Characters.IsCurrencySign(follower[0])
        || char.IsSurrogate(follower[0]) || follower[0] is '@' or '#' or '*' or '•' or '’' or '\'' || IsOpener(follower);

    private bool AbbreviationEnds(string form, string follower, bool isQuoted)
    {
        var kind = lexicon.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form.AsSpan(0, form.Length - 1), out var known)
            ? known
            : AbbreviationKind.Any;
        return kind == AbbreviationKind.Any && (isQuoted || lexicon.Starters.Contains(follower) || form is "etc.");
    }

    /// <summary>Whether "Adams said" or "the mayor asked" follows, as it does behind the quotation of one sentence.</summary>
    private bool IsFollowedBySpeaker(int begin)
    {
        for (var index = begin; index < Math.Min(paragraph.End, begin + 4); index++)
        {
            var form = tokens[index].Form;
            if (lexicon.SpeechVerbs.Contains(form))
            {
                return true;
            }

            if (!char.IsLetter(form[0]))
            {
                return false;
            }
        }

        return false;
    }
}
