using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Which country a kind of office or ministry belongs to where the text only says "the prime minister" or "a Foreign Ministry official".</summary>
internal sealed class CountryContext
{
    private const int SameSentence = 8;
    private const int SameParagraph = 4;
    private const int Elsewhere = 2;
    private const int Dateline = 10;
    private const int WhereItStands = 80;

    /// <summary>So many times as present must a country be whose office the text gives to somebody else, that one who came before or after is likelier than the same office of another country.</summary>
    private const int Succession = 3;

    private readonly MentionBoard _board;

    public CountryContext(MentionBoard board) => _board = board;

    /// <summary>
    /// The country said beside the phrase: before it ("Japan's", "Japanese", "U.S."), inside it, or behind it ("of Japan"); null where nothing is said. <paramref name="kind"/> is the run of tokens that
    /// names the kind.
    /// </summary>
    public Mention? Explicit(TokenRange kind, int sentenceFirst, int sentenceEnd)
    {
        var tokens = _board.Document.Tokens;
        for (var at = kind.First - 1; at >= sentenceFirst && kind.First - at <= 4; at--)
        {
            if (_board.At(at) is { } mention && (mention.Class == Kg.Country || IsSeat(mention)))
                return mention;
            if (tokens[at].Form is "," or ";" or ":" || !(tokens[at].Upos is Upos.ADJ or Upos.NOUN or Upos.PART or Upos.PUNCT || tokens[at].Form is "'s" or "’s" or "-"))
                break;
        }

        var next = kind.End;
        if (next + 1 < sentenceEnd && tokens[next].Lemma is "of" or "for" or "to")
        {
            next += tokens[next + 1].Upos == Upos.DET ? 2 : 1;
            if (next < sentenceEnd && _board.At(next) is { } mention && mention.Class == Kg.Country)
                return mention;
        }

        return null;
    }

    /// <summary>"White House" before "national security adviser": the seat of a government stands for its country there.</summary>
    private static bool IsSeat(Mention mention) => mention.Class == Kg.Government && mention.Entity.Entry?.StandsFor is not null && mention.Entity.Country is not null;

    /// <summary>The country inside the title: "chief U.S. negotiator".</summary>
    public Mention? Inside(TokenRange kind) =>
        Enumerable.Range(kind.First, kind.Length).Skip(1).Select(_board.At).FirstOrDefault(mention => mention is not null && mention.Class == Kg.Country && mention.Tokens.First > kind.First && mention.Tokens.End < kind.End);

    /// <summary>The place below a country said right before the phrase ("Texas Governor") or behind it ("mayor of Rotterdam"); null where nothing is said.</summary>
    public string? Place(TokenRange kind, int sentenceEnd)
    {
        var tokens = _board.Document.Tokens;
        var before = kind.First - 1;
        if (before > 0 && tokens[before].Form is "'s" or "’s")
            before--;
        if (before >= 0 && PlaceAt(before) is { } left)
            return left;
        var next = kind.End;
        if (next + 1 >= sentenceEnd || tokens[next].Lemma != "of")
            return null;
        next += tokens[next + 1].Upos == Upos.DET ? 2 : 1;
        while (next + 2 < sentenceEnd && tokens[next].Upos is Upos.NOUN or Upos.ADJ && tokens[next].Form is { Length: > 0 } form && char.IsLower(form[0]))
            next++;
        next += next + 1 < sentenceEnd && tokens[next].Form == "of" ? 1 : 0;
        return next < sentenceEnd ? PlaceAt(next) : null;
    }

    private string? PlaceAt(int token) =>
        _board.At(token) is { } mention && mention.Class != Kg.Country && _board.Knowledge.IsA(mention.Class, Kg.Place) ? mention.Entity.Label : NameOfPlace(token);

    /// <summary>A place that only the name recogniser saw: "the mayor of Bogliasco".</summary>
    private string? NameOfPlace(int token) =>
        _board.Document.Names.Where(name => name.Type == NameType.Location && name.Tokens.Contains(token) && _board.At(token) is null).Select(name => _board.Tree.TextOf(name.Tokens)).FirstOrDefault();

    /// <summary>
    /// The country that is most present around the token and has such an office or ministry; null where no country is named at all. One whose office the text gives to somebody else
    /// (<paramref name="without"/>) only where no other is nearly as present: people follow each other in an office.
    /// </summary>
    public string? Likely(int token, GazetteerEntry kind, IReadOnlySet<string> without, IEnumerable<string> homes)
    {
        var sentence = _board.Document.Sentences.FirstOrDefault(s => s.Tokens.Contains(token));
        var isLimited = kind.OnlyIn.Length > 0 && !_board.Mentions.Any(mention => mention.Class == Kg.Country && kind.OnlyIn.Contains(mention.Entity.Country!, StringComparer.Ordinal));
        var scores = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in _board.Mentions)
        {
            if (CodeOf(_board, mention) is not { } code || !(isLimited ? Has(kind with { OnlyIn = [] }, code) : Has(kind, code)))
                continue;
            var other = _board.Document.Sentences.FirstOrDefault(s => s.Tokens.Contains(mention.Head));
            var weight = IsCounterpart(mention) ? 1 : mention.Head > token ? Elsewhere : other == sentence ? SameSentence : other?.Paragraph == sentence?.Paragraph ? SameParagraph : Elsewhere;
            var isThere = other == sentence && mention.Class == Kg.Place && mention.Tokens.First > 0 && _board.Document.Tokens[mention.Tokens.First - 1].Form is "in" or "In";
            scores[code] = scores.GetValueOrDefault(code) + (isThere ? WhereItStands : weight);
        }

        foreach (var home in _board.Homes.Concat(homes))
        {
            if (Has(kind, home))
                scores[home] = scores.GetValueOrDefault(home) + Dateline;
        }

        if (scores.Count == 0)
            return kind.OnlyIn.Length == 1 ? kind.OnlyIn[0] : null;
        var most = scores.MaxBy(pair => pair.Value);
        var free = scores.Where(pair => !without.Contains(pair.Key)).DefaultIfEmpty(most).MaxBy(pair => pair.Value);
        return free.Key == most.Key || Presence(free.Key) * Succession >= Presence(most.Key) ? free.Key : most.Key;
    }

    /// <summary>How often the article names a country; where it comes from counts as much as what makes a country foremost.</summary>
    private int Presence(string code) => _board.Mentions.Count(mention => CodeOf(_board, mention) == code) + (Succession * _board.Homes.Count(home => home == code));

    /// <summary>"the pact with Norway", "a visa to Norway": the country is the other side, not the one whose story it is.</summary>
    private bool IsCounterpart(Mention mention)
    {
        var before = mention.Tokens.First - 1;
        if (before > 0 && _board.Document.Tokens[before].Upos == Upos.DET)
            before--;
        return before >= 0 && _board.Document.Tokens[before].Form is "with" or "to" or "from" or "against";
    }

    /// <summary>The country that a mention brings to mind: itself, or the one whose capital is named as a place.</summary>
    public static string? CodeOf(MentionBoard board, Mention mention) =>
        mention.Class == Kg.Country ? mention.Entity.Country : mention.Class == Kg.Place ? board.Knowledge.Gazetteer.Find(mention.Entity.Entry?.StandsFor)?.Country : null;

    /// <summary>Whether that country has that kind of office or ministry, as far as the gazetteer knows.</summary>
    public bool Has(GazetteerEntry kind, string code) =>
        !(_board.Knowledge.Lexicon["office-absences"].Find(kind.Label, "countries") ?? "").Split(' ').Contains(code, StringComparer.Ordinal) && (kind.OnlyIn.Length == 0 || kind.OnlyIn.Contains(code, StringComparer.Ordinal));

    /// <summary>The entity for a kind in a country: "Prime Minister of Japan", "Ministry of Defense of the Philippines".</summary>
    public Entity Combine(GazetteerEntry kind, string? code, string? organization = null, string? place = null, string? duty = null)
    {
        if (kind.LabelTemplate?.Contains("{place}", StringComparison.Ordinal) == true)
        {
            return new Entity(kind.Class, place is null ? kind.Label
                : kind.LabelTemplate.Replace("{office}", kind.Label, StringComparison.Ordinal).Replace("{place}", place, StringComparison.Ordinal))
            { Country = code };
        }

        var isSent = _board.Knowledge.Lexicon["office-duties"].Find(kind.Label, "sender") == "yes";
        var suffix = duty is null ? "" : " " + duty;
        if (organization is not null)
            return new Entity(kind.Class, $"{(kind.Label == "Prime Minister" ? "Premier" : kind.Label)} of {organization}{suffix}");
        if (kind.LabelTemplate?.Contains("{organization}", StringComparison.Ordinal) == true || (duty is not null && !isSent))
            return new Entity(kind.Class, kind.Label + suffix) { Country = duty is null ? null : code };

        if (_board.Knowledge.Gazetteer.Country(code) is not { } country)
            return new Entity(kind.Class, kind.Label + suffix) { Country = code };
        var name = country.TakesArticle ? "the " + country.Label : country.Label;
        var template = kind.LabelTemplate ?? "{office} of {country}";
        var label = template.Replace("{office}", kind.Label, StringComparison.Ordinal).Replace("{ministry}", kind.Label, StringComparison.Ordinal).Replace("{country}", name, StringComparison.Ordinal);
        return new Entity(kind.Class, label + suffix) { Country = code };
    }
}
