using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Offices and ministries: a kind that the gazetteer knows ("Prime Minister", "Foreign Ministry") put together with the country that the text names or means.</summary>
internal sealed class OfficeDetector : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        var countries = new CountryContext(board);
        var scopes = new OfficeScopeReader(board, countries);
        var found = new List<Found>();
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End;)
            {
                var match = OfficeKinds.At(board, i, sentence);
                if (match is null)
                {
                    i++;
                    continue;
                }

                var office = Read(board, countries, scopes, match, sentence);
                if (office is not null)
                    found.Add(office);
                i = office?.Scope.Tokens.End ?? match.Tokens.End;
            }
        }

        var bare = new List<Found>();
        foreach (var office in found)
        {
            if (Add(board, countries, office, found, bare) is { } code && office.Country is null && office.Scope is { Body: null, Place: null } && bare.TrueForAll(other => other.Entry != office.Entry))
                bare.Add(office with { Country = code });
        }
    }

    private static Found? Read(MentionBoard board, CountryContext countries, OfficeScopeReader scopes, LabelMatch read, Sentence sentence)
    {
        if (read.Tokens.First > sentence.Tokens.First && board.Document.Tokens[read.Tokens.First - 1].Form is "shadow" or "Shadow")
            return null;
        var match = OfficeKinds.WithModifier(board, read, sentence.Tokens.First);
        var scope = scopes.Read(match.Tokens, match.Candidates[0].Entry, sentence.Tokens);
        var kind = Choose(countries, match, scope.Country);
        if (scope.IsBelowCountry || (board.Knowledge.IsA(kind.Class, Kg.Office) && IsCommonNoun(board, match.Tokens, kind, scope)))
            return null;
        var country = scope.Country ?? (scope.Body is null ? CountryBehindHolder(board, match.Tokens, sentence) ?? CountryOfHolder(board, kind, match.Tokens, sentence) : null);
        return new Found(match, kind, country, scope, RoleResolver.PersonBeside(board, scope.Tokens, match.Tokens.End - 1)?.Entity);
    }

    /// <summary>An office without a country is the one of that kind that the text named with its country nearby; else that of the country most present.</summary>
    /// <returns>The country; null where none is said or likely.</returns>
    private static string? Add(MentionBoard board, CountryContext countries, Found office, List<Found> all, List<Found> bare)
    {
        var (kind, head) = (office.Match.Tokens, office.Match.Tokens.End - 1);
        var code = office.Country ?? OfListBefore(board, countries, office, all) ?? (office.Scope.Body is not null ? null : Nearby(office, all) ?? countries.Likely(head, AnyOf(office.Match), HeldByOthers(board, office, all), OfKnownHolders(all).Concat(bare.Select(other => other.Country!))));
        var entry = Choose(countries, office.Match, code);
        var isName = char.IsUpper(board.Document.Tokens[kind.First].Form[0]);
        GazetteerDetector.PlaceInner(board, kind, withForces: true);
        if (office.Scope.Name is { } name)
            board.Add(name, name.End - 1, MentionForm.Name, new Entity(OrganizationDetector.ClassOf(board, board.Document.Tokens[name.End - 1]), board.Tree.TextOf(name)));
        PlaceMinistry(board, countries, kind, code);
        board.Add(office.Scope.Tokens, head, isName ? MentionForm.Name : MentionForm.Nominal, countries.Combine(entry, code, office.Scope.Body, office.Scope.Place, office.Scope.Duty));
        return code;
    }

    /// <summary>The first of the kinds that the words may name, with the countries of all.</summary>
    private static GazetteerEntry AnyOf(LabelMatch match)
    {
        var entries = match.Candidates.Select(candidate => candidate.Entry).ToList();
        return entries.TrueForAll(entry => entry.OnlyIn.Length > 0) ? entries[0] with { OnlyIn = [.. entries.SelectMany(entry => entry.OnlyIn).Distinct(StringComparer.Ordinal)] } : entries[0];
    }

    /// <summary>"Israeli Prime Minister Jane Doe, Defense Minister Joe Bloggs and …": in a list with commas a bare title goes on with the country of the one before it.</summary>
    private static string? OfListBefore(MentionBoard board, CountryContext countries, Found office, List<Found> all)
    {
        var comma = office.Kind.First - 1;
        if (office.Holder is null || office.Scope.Body is not null || comma < 1 || board.Document.Tokens[comma].Form != "," || board.At(comma - 1) is not { } before || before.Class != Kg.Person)
            return null;
        var code = all.FirstOrDefault(other => other.Scope.Tokens.End == before.Tokens.First && other.Holder == before.Entity)?.Country;
        return code is not null && countries.Has(office.Entry, code) ? code : null;
    }

    private static string? Nearby(Found office, List<Found> all) =>
        all.Where(other => other.Entry == office.Entry && other.Country is not null && (office.Holder is null || other.Holder is null || other.Holder == office.Holder))
            .OrderBy(other => other.Holder == office.Holder ? 0 : 1).ThenBy(other => other.Kind.First < office.Kind.First ? 0 : 1)
            .ThenBy(other => Math.Abs(other.Kind.First - office.Kind.First)).Select(other => other.Country).FirstOrDefault();

    /// <summary>The country of those whose title the text gives without one since its readers know it; of the United States everybody knows.</summary>
    private static IEnumerable<string> OfKnownHolders(List<Found> all) =>
        all.Where(other => other.Country is not null && other.Scope.Country is null && other.Country != "US").Select(other => other.Country!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>The countries whose only office of that kind the text gives to somebody else: "Foreign Minister Jane Doe" is not that of Norway beside "Norwegian Foreign Minister Joe Bloggs".</summary>
    private static HashSet<string> HeldByOthers(MentionBoard board, Found office, List<Found> all) =>
        office.Holder is null || board.Knowledge.Lexicon["shared-offices"].Contains(office.Entry.Label) || office.Entry.Label.StartsWith("Deputy ", StringComparison.Ordinal) ? []
            : [.. all.Where(other => other.Entry == office.Entry && other.Country is not null && other.Holder is not null && other.Holder != office.Holder).Select(other => other.Country!)];

    /// <summary>"Foreign Ministry" in "Foreign Ministry spokesman".</summary>
    private static void PlaceMinistry(MentionBoard board, CountryContext countries, TokenRange kind, string? code)
    {
        if (kind.Length < 2 || board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, kind.First, kind.End - 1) is not { } inner || inner.Tokens.End != kind.End - 1)
            return;
        if (inner.Candidates.Select(candidate => candidate.Entry).FirstOrDefault(entry => board.Knowledge.IsA(entry.Class, Kg.Ministry) && entry.LabelTemplate is not null) is { } ministry)
            board.Add(inner.Tokens, inner.Tokens.End - 1, MentionForm.Name, countries.Combine(ministry, code));
    }

    private static GazetteerEntry Choose(CountryContext countries, LabelMatch match, string? code) =>
        match.Candidates.Select(candidate => candidate.Entry).FirstOrDefault(entry => code is not null && countries.Has(entry, code)) ?? match.Candidates[0].Entry;

    /// <summary>"commander", "speaker" in lower case without a country, a body, a place or a name right behind are people like others, no office; so is a "head" or a "chairman" of nothing.</summary>
    private static bool IsCommonNoun(MentionBoard board, TokenRange kind, GazetteerEntry entry, OfficeScope scope)
    {
        var token = board.Document.Tokens[kind.First];
        if (entry.LabelTemplate?.Contains("{organization}", StringComparison.Ordinal) == true && entry.IsAmbiguous && (scope.Body is null || !IsHeld(board, scope.Tokens, kind.End - 1)))
            return true;
        if (char.IsLower(token.Form[0]) && board.Document.Tokens[kind.End - 1].Xpos == "NNS" && scope.Country is null && scope.Body is null && scope.Place is null && !IsHeld(board, scope.Tokens, kind.End - 1))
            return true;
        if (char.IsLower(token.Form[0]) && scope.Tokens.First > 0 && board.Document.Tokens[scope.Tokens.First - 1].Form is "a" or "an" && kind.Length == 1 && !IsHeld(board, scope.Tokens, kind.End - 1))
            return true;
        if (kind.Length > 1 || !char.IsLower(token.Form[0]) || board.Knowledge.Lexicon["sole-offices"].Contains(token.Lemma))
            return false;
        var isTitle = kind.End < board.Document.Tokens.Length && board.At(kind.End) is { } holder && holder.Class == Kg.Person && holder.Tokens.First == kind.End && holder.Tokens.Length > 1;
        return !isTitle && scope.Country is null && scope.Body is null && scope.Place is null && scope.Duty is null;
    }

    /// <summary>Whether a name stands beside the title, or a verb before it gives it to somebody: the head of anything else is nobody's office.</summary>
    private static bool IsHeld(MentionBoard board, TokenRange office, int head)
    {
        if (RoleResolver.PersonBeside(board, office, head) is not null)
            return true;
        var tokens = board.Document.Tokens;
        var verb = office.First - 1;
        while (verb > 0 && office.First - verb < 4 && tokens[verb].Upos is Upos.DET or Upos.ADJ or Upos.ADV)
            verb--;
        return verb > 0 && (tokens[verb].Form == "as" || board.Knowledge.Lexicon["tenure-verbs"].Contains(tokens[verb].Lemma));
    }

    /// <summary>"Prime Minister Jane Doe of Norway".</summary>
    private static string? CountryBehindHolder(MentionBoard board, TokenRange title, Sentence sentence)
    {
        if (title.End >= sentence.Tokens.End || board.At(title.End) is not { } holder || holder.Class != Kg.Person)
            return null;
        var of = holder.Tokens.End;
        if (of + 1 >= sentence.Tokens.End || board.Document.Tokens[of].Form != "of")
            return null;
        var place = board.Document.Tokens[of + 1].Upos == Upos.DET ? of + 2 : of + 1;
        return place < sentence.Tokens.End && board.At(place) is { } country && country.Class == Kg.Country ? country.Entity.Country : null;
    }

    /// <summary>The country of the person behind the title, where the gazetteer knows that this person held that kind of office.</summary>
    private static string? CountryOfHolder(MentionBoard board, GazetteerEntry kind, TokenRange title, Sentence sentence)
    {
        for (var at = title.End; at < Math.Min(title.End + 3, sentence.Tokens.End); at++)
        {
            if (board.At(at) is { } mention && board.Knowledge.IsA(mention.Class, Kg.Person))
            {
                return mention.Entity.Entry is not { } person ? null
                    : board.Knowledge.Gazetteer.HoldingsOf(person).Where(holding => holding.Office == kind).Select(holding => holding.Country).FirstOrDefault();
            }
        }

        return null;
    }

    /// <summary>An office as read: where its kind stands and what that may be, the kind chosen, the country that the text gives, if it does, and what stands around it, and who holds it.</summary>
    private sealed record Found(LabelMatch Match, GazetteerEntry Entry, string? Country, OfficeScope Scope, Entity? Holder)
    {
        public TokenRange Kind => Match.Tokens;
    }
}
