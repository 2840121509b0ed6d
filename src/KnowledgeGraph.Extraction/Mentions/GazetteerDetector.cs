using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Countries, places, organizations, agreements and laws that the gazetteer knows by name. Persons, and kinds of office and ministry, are left to their own detectors.</summary>
internal sealed class GazetteerDetector : IMentionDetector
{
    private static readonly string[] PlacePrepositions = ["in", "at", "near", "outside", "around", "downtown", "central", "across", "into"];

    public void Detect(MentionBoard board)
    {
        var tokens = board.Document.Tokens;
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End;)
            {
                var match = board.Knowledge.Gazetteer.Trie.LongestAt(tokens, i, sentence.Tokens.End);
                if (match is null && DatelineReader.PlaceAt(board, i, sentence.Tokens) is { } dateline)
                {
                    board.Add(dateline.Tokens, dateline.Tokens.End - 1, MentionForm.Name, EntityOf(dateline.Place));
                    i = dateline.Tokens.End;
                    continue;
                }

                if (match is null || StartsInsideWord(tokens, i) || IsCutShort(board, match, sentence.Tokens))
                {
                    i++;
                    continue;
                }

                Place(board, match);
                if (match.Candidates.Any(candidate => !board.Knowledge.IsA(candidate.Entry.Class, Kg.Place)))
                    PlaceInner(board, match.Tokens);
                i = match.Tokens.End;
            }
        }
    }

    /// <summary>"the West" where "West Philippine Sea" is meant: without the article a longer label fits.</summary>
    private static bool IsCutShort(MentionBoard board, LabelMatch match, TokenRange sentence) =>
        match.Tokens.Length > 1 && board.Document.Tokens[match.Tokens.First].Form is "the" or "The"
        && board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, match.Tokens.First + 1, sentence.End) is { } other && other.Tokens.End > match.Tokens.End;

    private static void Place(MentionBoard board, LabelMatch match)
    {
        if (NameShapes.IsPartyTag(board, match.Tokens.First))
            return;
        if (match.Tokens.Length == 1 && IsSurname(board, match.Tokens.First) && match.Candidates.All(c => c.Entry.Class == Kg.Place) && !FollowsPlacePreposition(board, match.Tokens.First))
            return;
        var isThere = FollowsPlacePreposition(board, match.Tokens.First);
        var candidate = match.Candidates.Where(c => IsDirect(board, c.Entry)).OrderBy(c => isThere && c.Entry.Class == Kg.Place ? 0 : 1).Select(c => (LabelCandidate?)c).FirstOrDefault();
        if (candidate is not { } chosen || IsPartOfOtherName(board, match, chosen.Entry) || IsModifier(board, match))
            return;
        var entry = chosen.Entry;
        var head = match.Tokens.End - 1;
        var capitalOf = board.Knowledge.Gazetteer.Find(entry.StandsFor);
        if (capitalOf is not null && entry.Class == Kg.Government && capitalOf.Class == Kg.Country)
            board.Add(match.Tokens, head, MentionForm.Name, EntityOf(entry) with { Country = capitalOf.Country });
        else if (capitalOf is not null && (entry.Class != Kg.Place || !IsLocative(board, match.Tokens)))
            board.Add(match.Tokens, head, MentionForm.Metonym, EntityOf(capitalOf));
        else if (chosen.IsDemonym || (entry.Class == Kg.Country && IsAttribute(board, match.Tokens)))
            board.Add(match.Tokens, head, MentionForm.Attribute, EntityOf(entry));
        else
            board.Add(match.Tokens, head, MentionForm.Name, EntityOf(entry));
    }

    /// <summary>Whether the text has a full name of a person that ends in this word.</summary>
    private static bool IsSurname(MentionBoard board, int token) =>
        board.Document.Names.Any(name => name.Type == NameType.Person && name.Tokens.Length > 1 && board.Document.Tokens[name.Tokens.End - 1].Form == board.Document.Tokens[token].Form);

    /// <summary>The countries and organizations inside a longer name: "Japan" in "the Japan-U.S. Security Treaty", "China" in "China's military", "NATO" in "NATO Secretary General".</summary>
    /// <param name="board">Where they are put.</param>
    /// <param name="outer">The longer name.</param>
    /// <param name="withForces">Whether armed forces count too, as in the title of their commander.</param>
    public static void PlaceInner(MentionBoard board, TokenRange outer, bool withForces = false)
    {
        for (var i = outer.First; outer.Length > 1 && i < outer.End; i++)
        {
            var end = i == outer.First ? outer.End - 1 : outer.End;
            if (board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, i, end) is not { } inner
                || inner.Candidates.FirstOrDefault(candidate => candidate.Entry.Class == Kg.Country || ((candidate.Entry.Class == Kg.Organization || (withForces && candidate.Entry.Class == Kg.ArmedForce)) && candidate.Entry.LabelTemplate is null)).Entry is not { } entry
                || inner.Tokens == outer)
                continue;
            board.Add(inner.Tokens, inner.Tokens.End - 1, MentionForm.Attribute, EntityOf(entry));
            i = inner.Tokens.End - 1;
        }
    }

    /// <summary>The entity that a gazetteer entry stands for.</summary>
    public static Entity EntityOf(GazetteerEntry entry) => new(entry.Class, entry.Label) { Entry = entry, Country = entry.Country };

    /// <summary>"China's military" in "China's military ambitions": a label that ends in a common noun only modifies the noun behind it.</summary>
    private static bool IsModifier(MentionBoard board, LabelMatch match)
    {
        var tokens = board.Document.Tokens;
        return match.Tokens.Length > 1 && match.Tokens.End < tokens.Length && char.IsLower(tokens[match.Tokens.End - 1].Form[0])
            && ((tokens[match.Tokens.End].Upos == Upos.NOUN && tokens[match.Tokens.End].Span.Start == tokens[match.Tokens.End - 1].Span.End + 1) || tokens[match.Tokens.End].Form is "-");
    }

    private static bool IsDirect(MentionBoard board, GazetteerEntry entry) =>
        !board.Knowledge.IsA(entry.Class, Kg.Person) && !board.Knowledge.IsKind(entry);

    /// <summary>"Washington" in "George Washington", "Jordan" in "Michael Jordan": the recogniser saw a longer name of another kind.</summary>
    private static bool IsPartOfOtherName(MentionBoard board, LabelMatch match, GazetteerEntry entry)
    {
        foreach (var name in board.Document.Names)
        {
            if (!name.Tokens.Overlaps(match.Tokens))
                continue;
            if (name.Type == NameType.Person && (name.Tokens.Length > match.Tokens.Length || (entry.IsAmbiguous && !IsSaidToBePlace(board, match.Tokens))))
                return true;
            if (entry.IsAmbiguous && name.Type is NameType.Organization or NameType.Miscellaneous && name.Tokens.Length > match.Tokens.Length)
                return true;
        }

        var next = match.Tokens.End;
        var tokens = board.Document.Tokens;
        return entry.IsAmbiguous && tokens[match.Tokens.First].Upos is not (Upos.PROPN or Upos.X or Upos.ADJ)
            && !(next < tokens.Length && tokens[next].Form == "-");
    }

    /// <summary>"the city of Darwin", "in Darwin" where the text has nobody of that name.</summary>
    private static bool IsSaidToBePlace(MentionBoard board, TokenRange range)
    {
        var tokens = board.Document.Tokens;
        var isNamed = range.First > 1 && tokens[range.First - 1].Form == "of" && board.Knowledge.Lexicon["place-nouns"].Contains(tokens[range.First - 2].Lemma.ToLowerInvariant());
        return isNamed || (FollowsPlacePreposition(board, range.First) && !IsSurname(board, range.First));
    }

    private static bool IsAttribute(MentionBoard board, TokenRange range) =>
        board.Tree.Is(range.End - 1, "compound", "amod", "nmod:poss") && board.Tree[range.End - 1].Head >= range.End;

    /// <summary>Whether a capital is meant as a place: "in Tokyo", "flew to London", "Tokyo-based"; otherwise it stands for the government.</summary>
    private static bool IsLocative(MentionBoard board, TokenRange range)
    {
        var tokens = board.Document.Tokens;
        var before = range.First - 1;
        if (range.End + 1 < tokens.Length && tokens[range.End].Form is "-" or "–" && tokens[range.End + 1].Lemma is "base" or "based" or "born" or "area" or "style")
            return true;
        if (range.End < tokens.Length && tokens[range.End].Upos is Upos.NOUN && board.Tree.Is(range.End - 1, "compound") && tokens[range.End].Lemma is not ("official" or "government"))
            return true;
        if (before < 0)
            return false;
        if (FollowsPlacePreposition(board, range.First))
            return true;
        if (board.Tree.Is(range.End - 1, "obj") && tokens[range.End - 1].Head is >= 0 and var verb && board.Knowledge.Lexicon["motion-words"].Contains(tokens[verb].Lemma))
            return true;
        var word = tokens[before].Lemma.ToLowerInvariant();
        var head = tokens[range.End - 1].Head;
        return word is "to" or "from" or "of" or "for" && head >= 0 && board.Knowledge.Lexicon["motion-words"].Contains(tokens[head].Lemma);
    }

    private static bool FollowsPlacePreposition(MentionBoard board, int token) =>
        token > 0 && PlacePrepositions.Contains(board.Document.Tokens[token - 1].Lemma.ToLowerInvariant(), StringComparer.Ordinal);

    private static bool StartsInsideWord(System.Collections.Immutable.ImmutableArray<Token> tokens, int i) =>
        i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start && char.IsLetterOrDigit(tokens[i - 1].Form[^1]) && char.IsLetterOrDigit(tokens[i].Form[0]);
}
