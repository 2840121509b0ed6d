using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What the letters and marks around capitalised words tell of them: names with a nickname inside, credits under pictures, parties behind legislators.</summary>
internal static class NameShapes
{
    private static readonly string[] PeopleLists = ["staff-heads", "source-heads", "occupations"];

    /// <summary>'Ernesto "Boy" Prado', "(Ana) Prado", "Ernesto (Boy) Prado": names that quotation marks or brackets interrupt.</summary>
    public static IEnumerable<TokenRange> Interrupted(MentionBoard board)
    {
        var tokens = board.Document.Tokens;
        for (var at = 0; at + 3 < tokens.Length; at++)
        {
            if (tokens[at].Form is not ("(" or "[" or "\"" or "“" or "``") || !IsInnerName(tokens[at + 1]))
                continue;
            var close = at + 2;
            while (close + 1 < tokens.Length && close - at < 4 && IsInnerName(tokens[close]))
                close++;
            var isBracket = tokens[at].Form is "(" or "[";
            if (!(isBracket ? tokens[close].Form is ")" or "]" : tokens[close].Form is "\"" or "”" or "''") || close + 1 >= tokens.Length || !IsNameWord(board, close + 1))
                continue;
            var first = at;
            while (first > 0 && at - first < 3 && IsNameWord(board, first - 1))
                first--;
            if (first == at && !(isBracket && at > 0 && tokens[at - 1].Upos is Upos.PROPN or Upos.NOUN))
                continue;
            var end = close + 2;
            while (end < tokens.Length && end - close < 4 && (IsNameWord(board, end) || tokens[end].Form is "Jr." or "Sr."))
                end++;
            if (board.Tree.SentenceOf(first) == board.Tree.SentenceOf(end - 1))
                yield return new TokenRange(first == at ? at + 1 : first, end);
        }
    }

    /// <summary>The range with the rest of a given name behind a hyphen: "Kang Min" in "Kang Min-seo".</summary>
    public static TokenRange WithHyphen(MentionBoard board, TokenRange range)
    {
        var tokens = board.Document.Tokens;
        return range.Length > 1 && range.End + 1 < tokens.Length && tokens[range.End].Form == "-" && tokens[range.End].Span.Start == tokens[range.End - 1].Span.End
            && tokens[range.End + 1].Span.Start == tokens[range.End].Span.End && tokens[range.End + 1].Form.All(char.IsAsciiLetterLower) && tokens[range.End + 1].Form.Length < 6
            && tokens[range.End + 1].Form is not ("led" or "based" or "born" or "era" or "style" or "made" or "run" or "elect") ? new TokenRange(range.First, range.End + 2) : range;
    }

    /// <summary>Whether the words may name a person of the story: not "D-Calif." behind a legislator, not "Jane Doe/Pool" under a picture, not "this Bill".</summary>
    public static bool IsPerson(MentionBoard board, TokenRange range)
    {
        var tokens = board.Document.Tokens;
        if (range.Length == 1 && range.First > 0 && tokens[range.First - 1].Upos is Upos.DET or Upos.PROPN && board.Knowledge.Lexicon["law-heads"].Contains(tokens[range.First].Form.ToLowerInvariant())
            && !board.Knowledge.Lexicon["honorifics"].Contains(tokens[range.First - 1].Form))
            return false;
        if (IsCredit(board, range) || IsPartyTag(board, range.First))
            return false;
        var isBare = range.Length == 1 && range.First > 0 && tokens[range.First - 1].Form.ToLowerInvariant() is "this" or "the" or "a" or "an" or "that" or "these";
        return !(isBare && range.End < tokens.Length && tokens[range.End].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ));
    }

    /// <summary>"D-Calif.", "R-Utah": the party and the state of a legislator.</summary>
    public static bool IsPartyTag(MentionBoard board, int token)
    {
        var (tokens, text) = (board.Document.Tokens, board.Document.Text);
        var start = tokens[token].Span.Start;
        var letter = tokens[token].Form is ['D' or 'R' or 'I', '-', ..] || (tokens[token].Form is "D" or "R" or "I" && start + 1 < text.Length && text[start + 1] == '-') ? start
            : start > 1 && text[start - 1] == '-' && text[start - 2] is 'D' or 'R' or 'I' ? start - 2 : -1;
        return letter >= 0 && (letter == 0 || !char.IsLetterOrDigit(text[letter - 1]));
    }

    /// <summary>Whether a stroke without spaces joins the words to others: "AGENCY/Jane Doe/Pool".</summary>
    public static bool IsCredit(MentionBoard board, TokenRange range)
    {
        var (text, span) = (board.Document.Text, board.Tree.SpanOf(range));
        var inside = text[span.Start..span.End].IndexOf('/', StringComparison.Ordinal);
        return inside > 0 || (span.Start > 1 && text[span.Start - 1] == '/' && char.IsLetter(text[span.Start - 2]))
            || (span.End + 1 < text.Length && text[span.End] == '/' && char.IsLetter(text[span.End + 1]));
    }

    /// <summary>"the party's policy chief, Jane Doe, said": the words between commas behind what somebody is.</summary>
    public static bool IsRoleHolder(MentionBoard board, TokenRange range)
    {
        var tokens = board.Document.Tokens;
        if (range.First < 2 || range.End >= tokens.Length || tokens[range.First - 1].Form != "," || tokens[range.End].Form != "," || tokens[range.First - 2].Upos is not (Upos.NOUN or Upos.PROPN))
            return false;
        for (var at = range.First - 2; at > 0 && range.First - at < 10; at--)
        {
            if (tokens[at].Xpos is "NN" or "NNP" && (at == range.First - 2 || tokens[at + 1].Form is "of" or "for" or "at") && Array.Exists(PeopleLists, list => board.Knowledge.Lexicon[list].Contains(tokens[at].Lemma.ToLowerInvariant())))
                return true;
            if (!(tokens[at].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.DET || tokens[at].Form is "of" or "for" or "at" or "and"))
                return false;
        }

        return false;
    }

    /// <summary>Letters of which not all are capitals, so that "(EU) Commission" is no name.</summary>
    private static bool IsInnerName(Token token) => token.Upos is Upos.PROPN or Upos.NOUN or Upos.ADJ && char.IsUpper(token.Form[0]) && token.Form.Skip(1).Any(char.IsLower);

    private static bool IsNameWord(MentionBoard board, int token)
    {
        var at = board.Document.Tokens[token];
        return at.Upos == Upos.PROPN && at.Form.Length > 1 && char.IsUpper(at.Form[0]) && at.Form.Any(char.IsLower) && !board.Knowledge.Lexicon["honorifics"].Contains(at.Form)
            && board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, token, token + 1)?.Candidates.Any(candidate => board.Knowledge.IsKind(candidate.Entry) || candidate.Entry.Class == Kg.Country) != true;
    }
}
