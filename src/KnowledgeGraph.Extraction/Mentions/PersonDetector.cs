using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Persons: what the name recogniser and the gazetteer found and what follows a title, first the full names, then the short forms that a text uses after it has given the full one. A surname joins a full
/// name of the same article; only where there is none does the gazetteer say who is meant.
/// </summary>
internal sealed class PersonDetector : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        var ranges = Candidates(board);
        var full = new List<Entity>();
        var nicknames = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        var alike = PersonNames.ToldApartByInitials(ranges.Select(range => NameOf(board, range)));
        foreach (var range in ranges.Where(range => range.Length > 1))
        {
            var entity = alike.Contains(NameOf(board, range)) ? OfWholeName(board, range) : Resolve(board, NameOf(board, range), range, full);
            if (!full.Contains(entity))
                full.Add(entity);
            if (PersonNames.Nickname(board.Tree.TextOf(range)) is { } nickname)
                nicknames.TryAdd(nickname, entity);
            board.Add(range, range.End - 1, MentionForm.Name, entity);
        }

        foreach (var range in ranges.Where(range => range.Length == 1))
            board.Add(range, range.First, FormOf(board, range), nicknames.GetValueOrDefault(NameOf(board, range)) ?? Resolve(board, NameOf(board, range), range, full));
        AddMissedShortForms(board, full, nicknames);
    }

    private static MentionForm FormOf(MentionBoard board, TokenRange range)
    {
        var next = range.End < board.Document.Tokens.Length ? board.Document.Tokens[range.End] : null;
        return next is { Upos: Upos.NOUN } && board.Tree.Is(range.First, "compound") ? MentionForm.Attribute : MentionForm.Name;
    }

    private static List<TokenRange> Candidates(MentionBoard board)
    {
        var found = new SortedDictionary<int, TokenRange>();
        void Propose(TokenRange range)
        {
            range = NameShapes.WithHyphen(board, Trim(board, range));
            if (range.Length == 0 || range.Length > 8 || board.IsTaken(range) || EndsInKind(board, range) || IsNamedPlace(board, range) || found.Values.Any(other => other.Overlaps(range)) || !NameShapes.IsPerson(board, range))
                return;
            found[range.First] = range;
        }

        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, i, sentence.Tokens.End) is { } match
                    && match.Tokens.Length > 1 && match.Candidates.Any(candidate => candidate.Entry.Class == Kg.Person))
                    Propose(match.Tokens);
            }
        }

        foreach (var range in NameShapes.Interrupted(board))
            Propose(range);
        foreach (var name in board.Document.Names.Where(name => name.Type == NameType.Person && !IsCommonNoun(board, name.Tokens)))
            Propose(WithGivenName(board, name.Tokens));
        foreach (var range in AfterTitles(board).Concat(Speaking(board)))
            Propose(range);
        return [.. found.Values];
    }

    /// <summary>"Hassan" before "Nasrul" where the recogniser took the surname alone.</summary>
    private static TokenRange WithGivenName(MentionBoard board, TokenRange range)
    {
        var before = range.First - 1;
        return range.Length == 1 && before >= 0 && IsNameWord(board.Document.Tokens[before]) && board.Knowledge.Gazetteer.FirstNames.ContainsKey(board.Document.Tokens[before].Form) && board.Tree.SentenceOf(before) == board.Tree.SentenceOf(range.First)
            && board.Document.Tokens[before].Span.End + 1 == board.Document.Tokens[range.First].Span.Start && board.At(before)?.Class != Kg.Country && !board.Knowledge.Lexicon["honorifics"].Contains(board.Document.Tokens[before].Form)
            ? new TokenRange(before, range.End) : range;
    }

    /// <summary>A run of capitalised words behind a title is a person even where the recogniser saw none.</summary>
    private static IEnumerable<TokenRange> AfterTitles(MentionBoard board)
    {
        var titles = board.Knowledge.Lexicon["honorifics"];
        var tokens = board.Document.Tokens;
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First + 1; i < sentence.Tokens.End; i++)
            {
                if (!titles.Contains(tokens[i - 1].Form) || !IsNameWord(tokens[i]) || (titles.Contains(tokens[i].Form) && !IsGivenName(board, i, sentence.Tokens)))
                    continue;
                var end = i + 1;
                while (end < sentence.Tokens.End && end - i < 4 && IsNameWord(tokens[end]))
                    end++;
                yield return new TokenRange(i, end);
            }
        }
    }

    /// <summary>Two or three capitalised words that speak, or beside which stands what the person is ("Jane Doe, a journalist"), where the recogniser saw no organization or place.</summary>
    private static IEnumerable<TokenRange> Speaking(MentionBoard board)
    {
        var tokens = board.Document.Tokens;
        var (speech, people, trades) = (board.Knowledge.Lexicon["speech-verbs"], board.Knowledge.Lexicon["source-heads"], board.Knowledge.Lexicon["occupations"]);
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            if (!IsNameWord(tokens[i]) || !IsNameWord(tokens[i + 1]) || (i > 0 && IsNameWord(tokens[i - 1])) || (tokens[i + 1].Head != i && tokens[i + 1].Head != tokens[i].Head))
                continue;
            var end = i + 2;
            while (end < tokens.Length && IsNameWord(tokens[end]))
                end++;
            var speaks = board.Tree.Is(i, "nsubj") && tokens[i].Head >= 0 && speech.Contains(tokens[tokens[i].Head].Lemma);
            var isPerson = Enumerable.Range(i, end - i).SelectMany(at => board.Tree.Children(at, "appos")).Any(child => people.Contains(tokens[child].Lemma) || trades.Contains(tokens[child].Lemma)) || NameShapes.IsRoleHolder(board, new TokenRange(i, end));
            var isOther = board.Document.Names.Any(name => name.Tokens.Overlaps(new TokenRange(i, end)) && name.Type is NameType.Organization or NameType.Location);
            if (end - i <= 3 && (isPerson || (speaks && !isOther)))
                yield return new TokenRange(i, end);
        }
    }

    /// <summary>"Gen" in "Defense Minister Gen Morita": the short form of a rank, without its point, between a title and one word is a given name.</summary>
    private static bool IsGivenName(MentionBoard board, int token, TokenRange within)
    {
        var (tokens, titles) = (board.Document.Tokens, board.Knowledge.Lexicon["honorifics"]);
        return token > 0 && token + 1 < within.End && titles.Contains(tokens[token].Form + ".") && titles.Contains(tokens[token - 1].Form) && !titles.Contains(tokens[token - 1].Form + ".")
            && IsNameWord(tokens[token + 1]) && !(token + 2 < within.End && IsNameWord(tokens[token + 2]));
    }

    private static bool IsNameWord(Token token) => token.Upos == Upos.PROPN && token.Form.Length > 1 && char.IsUpper(token.Form[0]);

    /// <summary>Cuts titles from the front and a possessive or punctuation from the end.</summary>
    private static TokenRange Trim(MentionBoard board, TokenRange range)
    {
        var tokens = board.Document.Tokens;
        var titles = board.Knowledge.Lexicon["honorifics"];
        var (first, end) = (range.First, range.End);
        while (first < end)
        {
            if (board.Knowledge.Gazetteer.Trie.LongestAt(tokens, first, end) is { } match && match.Candidates.All(candidate => candidate.Entry.Class != Kg.Person && !candidate.Entry.IsAmbiguous || board.Knowledge.IsKind(candidate.Entry)))
                first = match.Tokens.End;
            else if (IsGivenName(board, first, new TokenRange(0, end)))
                break;
            else if (first + 1 < end && tokens[first].Form.Length is > 2 and < 6 && tokens[first].Form.All(char.IsAsciiLetterUpper) && tokens[first + 1].Form.Any(char.IsLower))
                first++;
            else if (first + 2 < end && titles.Contains($"{tokens[first].Form} {tokens[first + 1].Form}"))
                first += 2;
            else if (titles.Contains(tokens[first].Form) || tokens[first].Upos is Upos.DET or Upos.PUNCT or Upos.ADP || tokens[first].Form is "By" or "BY")
                first++;
            else
                break;
        }

        while (end > first && (tokens[end - 1].Form is "'s" or "’s" || tokens[end - 1].Upos == Upos.PUNCT))
            end--;
        return new TokenRange(first, end);
    }

    /// <summary>"Money" where a sentence begins, and the text has "money" too.</summary>
    private static bool IsCommonNoun(MentionBoard board, TokenRange range) =>
        range.Length == 1 && board.Document.Tokens[range.First].Form is { Length: > 0 } form && form.ToLowerInvariant() is var lower && lower != form
        && (board.Document.Tokens[range.First].Upos is Upos.NOUN || board.Document.Tokens.Any(token => token.Form == lower && token.Upos is Upos.NOUN));

    /// <summary>"the city of Darwin" is none, whatever the recogniser took it for.</summary>
    private static bool IsNamedPlace(MentionBoard board, TokenRange range) =>
        range.First > 1 && board.Document.Tokens[range.First - 1].Form == "of" && board.Knowledge.Lexicon["place-nouns"].Contains(board.Document.Tokens[range.First - 2].Lemma.ToLowerInvariant());

    /// <summary>"Ministry" in "Foreign Ministry": the last words name a kind of office or ministry.</summary>
    private static bool EndsInKind(MentionBoard board, TokenRange range)
    {
        for (var start = Math.Max(0, range.First - 3); start < range.End; start++)
        {
            if (board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, start, Math.Min(range.End + 2, board.Document.Tokens.Length)) is { } match && match.Tokens.End >= range.End
                && match.Candidates.Any(candidate => board.Knowledge.IsKind(candidate.Entry)))
                return true;
        }

        return false;
    }

    private static string NameOf(MentionBoard board, TokenRange range) =>
        PersonNames.Plain(board.Tree.TextOf(range)).Replace('’', '\'');

    private static Entity Resolve(MentionBoard board, string name, TokenRange range, List<Entity> full)
    {
        var plain = PersonNames.WithoutInitials(name);
        if (full.Where(entity => entity.Label == plain || PersonNames.IsShortFormOf(plain, entity.Label) || PersonNames.IsShortFormOf(Folded(plain), Folded(entity.Label)) || IsFamilyName(board, plain, entity.Label)).ToList() is { Count: > 0 } known)
            return known.Find(entity => entity.Label == plain) ?? new Namesakes(board).Choose(known, range);
        if (Known(board, name, plain, range) is { } entry)
            return GazetteerDetector.EntityOf(entry);
        return new Entity(Kg.Person, plain);
    }

    /// <summary>The name without accents, so that "Núñez" is "Nunez".</summary>
    private static string Folded(string name) => name.All(char.IsAscii) ? name : string.Join(' ', name.Split(' ').Select(word => char.IsUpper(word[0]) && IriMinter.Slug(word) is { Length: > 0 } slug ? char.ToUpperInvariant(slug[0]) + slug[1..] : word));

    /// <summary>A name whose initials tell it from another of the article: "George H. W. Bush" beside "George W. Bush".</summary>
    private static Entity OfWholeName(MentionBoard board, TokenRange range) =>
        board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, range.First, range.End) is { } exact && exact.Tokens == range
            && exact.Candidates.FirstOrDefault(candidate => candidate.Entry.Class == Kg.Person).Entry is { } entry
            ? GazetteerDetector.EntityOf(entry)
            : new Entity(Kg.Person, NameOf(board, range));

    /// <summary>"Xi" for "Xi Jinping": the first word of a name that is written family name first.</summary>
    private static bool IsFamilyName(MentionBoard board, string shorter, string fullName) =>
        !shorter.Contains(' ', StringComparison.Ordinal) && fullName.StartsWith(shorter + " ", StringComparison.Ordinal)
        && (board.Knowledge.Lexicon["family-names-first"].Contains(shorter) || !board.Knowledge.Gazetteer.FirstNames.ContainsKey(shorter));

    private static GazetteerEntry? Known(MentionBoard board, string name, string plain, TokenRange range)
    {
        var gazetteer = board.Knowledge.Gazetteer;
        var exact = gazetteer.Trie.LongestAt(board.Document.Tokens, range.First, range.End);
        if (exact is not null && exact.Tokens == range && exact.Candidates.FirstOrDefault(candidate => candidate.Entry.Class == Kg.Person).Entry is { } entry)
            return entry;
        if (name.Contains(' ', StringComparison.Ordinal))
            return gazetteer.PersonsBySurname(plain.Split(' ')[^1]).FirstOrDefault(person => person.Label == plain);
        return InOffice(board, gazetteer.PersonsBySurname(plain));
    }

    /// <summary>Of the persons of one surname the only one who is in office on the article's date; where that leaves more or none, nobody.</summary>
    private static GazetteerEntry? InOffice(MentionBoard board, IEnumerable<GazetteerEntry> persons)
    {
        if (board.Date is not { } date)
            return null;
        var holders = persons.Where(person => board.Knowledge.Gazetteer.HoldingsOf(person).Any(holding => holding.Covers(date))).ToImmutableArray();
        return holders.Length == 1 ? holders[0] : null;
    }

    /// <summary>A surname of a person of this article that the recogniser passed over or took for something else.</summary>
    private static void AddMissedShortForms(MentionBoard board, List<Entity> full, SortedDictionary<string, Entity> nicknames)
    {
        var bySurname = full.SelectMany(entity => PersonNames.SurnameForms(entity.Label).Take(1).Select(surname => (surname, entity)))
            .GroupBy(pair => pair.surname, StringComparer.Ordinal).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First().entity, StringComparer.Ordinal);
        var tokens = board.Document.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (board.At(i) is null && (bySurname.TryGetValue(tokens[i].Form, out var entity) || (tokens[i].Upos == Upos.PROPN && nicknames.TryGetValue(tokens[i].Form, out entity))) && !IsLongerName(board, i))
                board.Add(new TokenRange(i, i + 1), i, FormOf(board, new TokenRange(i, i + 1)), entity);
        }
    }

    /// <summary>Whether the word belongs to a name of something else ("Lincoln Center"); small words behind it do not make one ("the Lincoln plan").</summary>
    private static bool IsLongerName(MentionBoard board, int i) =>
        board.Document.Names.Any(name => name.Tokens.Contains(i) && name.Tokens.Length > 1 && name.Type != NameType.Person
            && Enumerable.Range(name.Tokens.First, name.Tokens.Length).All(at => char.IsUpper(board.Document.Tokens[at].Form[0]) || board.Document.Tokens[at].Upos is not Upos.NOUN));
}
