using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Offices and ministries: a kind that the gazetteer knows ("Prime Minister", "Foreign Ministry") put together with the country that the text names or means.</summary>
internal sealed class OfficeDetector : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        var countries = new CountryContext(board);
        var found = new List<Found>();
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End;)
            {
                var match = Match(board, i, sentence);
                if (match is null)
                {
                    i++;
                    continue;
                }

                if (Read(board, countries, match, sentence) is { } office)
                    found.Add(office);
                i = match.Tokens.End;
            }
        }

        foreach (var office in found)
            Add(board, countries, office, found);
    }

    /// <summary>The kind that starts here; titles are also met in lower case ("the prime minister").</summary>
    private static LabelMatch? Match(MentionBoard board, int start, Sentence sentence)
    {
        var match = board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, start, sentence.Tokens.End)
            ?? LowerCased(board, start, sentence);
        if (match is null || board.At(match.Tokens.First) is { } taken && taken.Tokens.Length >= match.Tokens.Length && taken.Class != Kg.Country)
            return null;
        var kinds = match.Candidates.Where(candidate => board.Knowledge.IsKind(candidate.Entry)).ToImmutableArray();
        return kinds.Length == 0 ? null : match with { Candidates = kinds };
    }

    private static LabelMatch? LowerCased(MentionBoard board, int start, Sentence sentence)
    {
        if (!char.IsLower(board.Document.Tokens[start].Form[0]))
            return null;
        var end = Math.Min(start + 6, sentence.Tokens.End);
        var titled = ImmutableArray.CreateBuilder<Token>();
        for (var i = start; i < end; i++)
        {
            var form = board.Document.Tokens[i].Form;
            titled.Add(board.Document.Tokens[i] with { Form = form is "of" or "for" or "and" or "to" ? form : char.ToUpperInvariant(form[0]) + form[1..] });
        }

        var found = board.Knowledge.Gazetteer.Trie.LongestAt(titled.ToImmutable(), 0, titled.Count);
        return found is null || !found.Candidates.Any(candidate => board.Knowledge.IsKind(candidate.Entry)) ? null
            : found with { Tokens = new TokenRange(start, start + found.Tokens.Length) };
    }

    private static Found? Read(MentionBoard board, CountryContext countries, LabelMatch match, Sentence sentence)
    {
        var modifier = countries.Explicit(match.Tokens, sentence.Tokens.First, sentence.Tokens.End);
        var kind = Choose(countries, match, modifier?.Entity.Country);
        if (board.Knowledge.IsA(kind.Class, Kg.Office) && IsCommonNoun(board, match.Tokens, modifier))
            return null;
        var range = modifier is not null && modifier.Tokens.First < match.Tokens.First ? new TokenRange(modifier.Tokens.First, match.Tokens.End) : match.Tokens;
        return new Found(match.Tokens, range, kind, modifier?.Entity.Country ?? CountryBehindHolder(board, match.Tokens, sentence) ?? CountryOfHolder(board, kind, match.Tokens, sentence));
    }

    /// <summary>An office without a country is the one of that kind that the text named with its country nearby; else that of the country most present.</summary>
    private static void Add(MentionBoard board, CountryContext countries, Found office, List<Found> all)
    {
        var head = office.Kind.End - 1;
        var code = office.Country
            ?? all.Where(other => other.Entry == office.Entry && other.Country is not null).OrderBy(other => other.Kind.First < office.Kind.First ? 0 : 1)
                .ThenBy(other => Math.Abs(other.Kind.First - office.Kind.First)).Select(other => other.Country).FirstOrDefault()
            ?? countries.Likely(head, office.Entry);
        var isName = char.IsUpper(board.Document.Tokens[office.Kind.First].Form[0]);
        GazetteerDetector.PlaceInner(board, office.Kind);
        PlaceMinistry(board, countries, office, code);
        board.Add(office.Tokens, head, isName ? MentionForm.Name : MentionForm.Nominal, countries.Combine(office.Entry, code, countries.Organization(office.Kind, board.Document.Tokens.Length), countries.Place(office.Kind, board.Document.Tokens.Length)));
    }

    /// <summary>"Foreign Ministry" in "Foreign Ministry spokesman".</summary>
    private static void PlaceMinistry(MentionBoard board, CountryContext countries, Found office, string? code)
    {
        if (office.Kind.Length < 2 || board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, office.Kind.First, office.Kind.End - 1) is not { } inner || inner.Tokens.End != office.Kind.End - 1)
            return;
        if (inner.Candidates.Select(candidate => candidate.Entry).FirstOrDefault(entry => board.Knowledge.IsA(entry.Class, Kg.Ministry) && entry.LabelTemplate is not null) is { } ministry)
            board.Add(inner.Tokens, inner.Tokens.End - 1, MentionForm.Name, countries.Combine(ministry, code));
    }

    private static GazetteerEntry Choose(CountryContext countries, LabelMatch match, string? code) =>
        match.Candidates.Select(candidate => candidate.Entry).FirstOrDefault(entry => code is not null && countries.Has(entry, code)) ?? match.Candidates[0].Entry;

    /// <summary>"commander", "speaker" in lower case without a country are people like others, no office.</summary>
    private static bool IsCommonNoun(MentionBoard board, TokenRange kind, Mention? modifier) =>
        modifier is null && kind.Length == 1 && !(kind.End + 1 < board.Document.Tokens.Length && board.Document.Tokens[kind.End].Form == "of" && board.Document.Tokens[kind.First].Lemma is "mayor" or "governor") && char.IsLower(board.Document.Tokens[kind.First].Form[0])
        && !board.Knowledge.Lexicon["sole-offices"].Contains(board.Document.Tokens[kind.First].Lemma);

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

    /// <summary>An office as read: the tokens of its kind, those with a country before them, the kind, and the country that the text gives, if it does.</summary>
    private sealed record Found(TokenRange Kind, TokenRange Tokens, GazetteerEntry Entry, string? Country);
}
