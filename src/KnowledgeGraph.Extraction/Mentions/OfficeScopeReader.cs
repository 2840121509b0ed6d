using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads before and behind the kind of an office whose it is: "U.S. ambassador to Japan", "the mayor of Turin", "the Senate Finance Committee chairman", "the president of the club".</summary>
internal sealed class OfficeScopeReader
{
    private const int Reach = 5;
    private const int LongestDuty = 10;

    private readonly MentionBoard _board;
    private readonly CountryContext _countries;
    private readonly LexiconTable _bodies;
    private readonly LexiconTable _senders;

    public OfficeScopeReader(MentionBoard board, CountryContext countries)
    {
        _board = board;
        _countries = countries;
        _bodies = board.Knowledge.Lexicon["bodies-below-countries"];
        _senders = board.Knowledge.Lexicon["office-duties"];
    }

    /// <summary>What is said around the kind at those tokens.</summary>
    public OfficeScope Read(TokenRange kind, GazetteerEntry entry, TokenRange sentence)
    {
        var template = entry.LabelTemplate ?? "{office} of {country}";
        var hasDuty = _senders.Contains(entry.Label);
        var country = _countries.Inside(kind) ?? _countries.Explicit(kind, sentence.First, hasDuty ? kind.End : sentence.End);
        var (first, end) = (country is null ? kind.First : Math.Min(country.Tokens.First, kind.First), kind.End);
        if (template == "{office}" || template.Contains("{ministry}", StringComparison.Ordinal))
            return new OfficeScope(country?.Entity.Country, null, null, null, false, null, new TokenRange(first, end));
        if (template.Contains("{place}", StringComparison.Ordinal))
            return OfPlace(kind, country, sentence);
        var mayHaveBody = template.Contains("{organization}", StringComparison.Ordinal) || _bodies.Contains(entry.Label);
        var before = mayHaveBody ? BodyBefore(kind, sentence) : null;
        var behind = mayHaveBody && before is null ? BodyBehind(kind, sentence) : null;
        var duty = hasDuty ? DutyBehind(kind.End, sentence) : null;
        var isBelow = before is null && behind is null && country is null && _bodies.Contains(entry.Label) && (IsBelowBefore(kind, sentence) || IsBelowBehind(kind, sentence));
        var tokens = new TokenRange(Math.Min(first, before?.Tokens.First ?? first), Math.Max(end, Math.Max(behind?.Tokens.End ?? end, duty?.Tokens.End ?? end)));
        var body = before?.Label ?? behind?.Label;
        return new OfficeScope(body is null ? country?.Entity.Country : null, body, null, duty is null ? null : _board.Tree.TextOf(duty.Value.Tokens), isBelow, before?.Name, tokens);
    }

    /// <summary>"the mayor of Turin", "Texas Governor"; a governor may also be one of a bank.</summary>
    private OfficeScope OfPlace(TokenRange kind, Mention? country, TokenRange sentence)
    {
        var bank = (BodyBefore(kind, sentence) ?? (BodyBehind(kind, sentence) is { } behind ? (behind.Label, behind.Tokens, null) : null)) is { } body && body.Label.Contains("Bank", StringComparison.Ordinal) ? body : default;
        var first = country is null ? kind.First : Math.Min(country.Tokens.First, kind.First);
        return bank.Label is not null ? new OfficeScope(null, bank.Label, null, null, false, bank.Name, new TokenRange(Math.Min(first, bank.Tokens.First), Math.Max(kind.End, bank.Tokens.End)))
            : new OfficeScope(country?.Entity.Country, null, _countries.Place(kind, sentence.End), null, false, null, new TokenRange(first, EndOfPlace(kind.End, sentence)));
    }

    /// <summary>"NATO spokesman", "Senate Speaker", "Social Democratic Party (SPD) leader", "Lombardy regional president".</summary>
    private (string Label, TokenRange Tokens, TokenRange? Name)? BodyBefore(TokenRange kind, TokenRange sentence)
    {
        for (var at = kind.First - 1; at >= sentence.First && kind.First - at <= Reach; at--)
        {
            if (_board.At(at) is { } mention && (_board.Knowledge.IsA(mention.Class, Kg.Organization) || IsPlaceBelow(mention)) && mention.Form != MentionForm.Metonym)
                return mention.Class == Kg.Government ? null : (Named(mention), new TokenRange(mention.Tokens.First, kind.End), null);
            if (NamedAt(at) is { } name && name.End <= kind.First)
                return (WithArticle(_board.Tree.TextOf(name)), new TokenRange(name.First, kind.End), name);
            var token = _board.Document.Tokens[at];
            if (_board.At(at) is not null && !IsBracketed(at) || !(IsBracketed(at) || token.Form is "(" or ")" or "'s" or "’s" or "-" || token.Upos == Upos.ADJ || (token.Upos == Upos.NOUN && _bodies.Contains(token.Lemma.ToLowerInvariant()))))
                return null;
        }

        return null;
    }

    /// <summary>An organization that only the name recogniser saw, or letters that stand for one: "PDR" in "PDR president Jane Doe".</summary>
    private TokenRange? NamedAt(int token)
    {
        if (_board.At(token) is not null)
            return null;
        var name = _board.Document.Names.FirstOrDefault(name => name.Type == NameType.Organization && name.Tokens.Contains(token));
        if (name is not null)
            return name.Tokens;
        return AcronymNames.IsAcronym(_board.Document.Tokens[token].Form) && _board.Document.Tokens[token].Form.Length > 2 ? new TokenRange(token, token + 1) : null;
    }

    private bool IsBracketed(int token) =>
        token > 0 && token + 1 < _board.Document.Tokens.Length && _board.Document.Tokens[token - 1].Form == "(" && _board.Document.Tokens[token + 1].Form == ")";

    /// <summary>"secretary-general of the United Nations", "head of the Chinese delegation", "chairman of the Senate's foreign affairs committee".</summary>
    private (string Label, TokenRange Tokens)? BodyBehind(TokenRange kind, TokenRange sentence)
    {
        var tokens = _board.Document.Tokens;
        if (kind.End + 1 >= sentence.End || tokens[kind.End].Form is not ("of" or "for"))
            return null;
        var first = kind.End + 1;
        var start = tokens[first].Upos == Upos.DET ? first + 1 : first;
        if (start >= sentence.End || (_board.At(start) is { } at && at.Class == Kg.Country && at.Tokens.End < sentence.End && tokens[at.Tokens.End].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.PART)))
            return null;
        var end = start;
        while (end < sentence.End && end - start < Reach + 2 && (tokens[end].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.PART || tokens[end].Form is "'s" or "’s" || _board.At(end) is { } inside && inside.Tokens.First < end || tokens[end].Form is "-" or "&" || IsAndInName(end, sentence))
            && _board.At(end)?.Class != Kg.Person && !(end > start && _board.Knowledge.Lexicon["honorifics"].Contains(tokens[end].Form) && end + 1 < sentence.End && _board.At(end + 1)?.Class == Kg.Person))
            end++;
        while (end > start && tokens[end - 1].Upos is not (Upos.NOUN or Upos.PROPN))
            end--;
        if (_board.At(start) is { } named && named.Tokens.First == start && _board.Knowledge.IsA(named.Class, Kg.Organization) && named.Tokens.End >= end && named.Class != Kg.Government)
            return (Named(named), new TokenRange(kind.First, named.Tokens.End));
        if (end == start + 1 && char.IsLower(tokens[start].Form[0]))
            return EarlierName(start) is { } known ? ("the " + known, new TokenRange(kind.First, end)) : null;
        var isNamed = Enumerable.Range(start, Math.Max(0, end - start)).Any(token => char.IsUpper(tokens[token].Form[0]));
        return end > start && isNamed ? (_board.Tree.TextOf(new TokenRange(first, end)), new TokenRange(kind.First, end)) : null;
    }

    /// <summary>"and" in "House Ways and Means Committee".</summary>
    private bool IsAndInName(int token, TokenRange sentence)
    {
        var tokens = _board.Document.Tokens;
        return tokens[token].Form == "and" && token + 2 < sentence.End && char.IsUpper(tokens[token - 1].Form[0]) && char.IsUpper(tokens[token + 1].Form[0])
            && Enumerable.Range(token + 2, Math.Min(2, sentence.End - token - 2)).Any(at => _board.Knowledge.Lexicon["organization-heads"].Contains(tokens[at].Form)) && _board.At(token + 1)?.Class != Kg.Person;
    }

    /// <summary>"the commission" where the text spoke of the "Border Commission" before.</summary>
    private string? EarlierName(int noun)
    {
        var tokens = _board.Document.Tokens;
        var word = char.ToUpperInvariant(tokens[noun].Form[0]) + tokens[noun].Form[1..];
        if (!_board.Knowledge.Lexicon["organization-heads"].Contains(word))
            return null;
        for (var at = noun - 1; at > 0; at--)
        {
            var first = at;
            while (tokens[at].Form == word && first > 0 && tokens[first - 1].Upos is Upos.PROPN or Upos.ADJ && char.IsUpper(tokens[first - 1].Form[0]))
                first--;
            if (first < at)
                return _board.Tree.TextOf(new TokenRange(first, at + 1));
        }

        return null;
    }

    /// <summary>"for East Asian and Pacific Affairs", "to Japan": up to a name or the end of the phrase.</summary>
    private (string Label, TokenRange Tokens)? DutyBehind(int start, TokenRange sentence)
    {
        var tokens = _board.Document.Tokens;
        if (start + 1 >= sentence.End || tokens[start].Form is not ("for" or "to" or "on"))
            return null;
        var end = start + 1;
        while (end < sentence.End && end - start <= LongestDuty && (tokens[end].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.DET or Upos.CCONJ || tokens[end].Form is "-" || (tokens[end].Form == "," && IsListed(end, sentence)))
            && !(_board.At(end) is { } mention && mention.Class == Kg.Person) && !(end > start + 1 && tokens[end].Upos == Upos.PROPN && _board.At(end) is null && _board.At(end - 1)?.Class == Kg.Country))
            end++;
        while (end > start + 1 && tokens[end - 1].Upos is not (Upos.NOUN or Upos.PROPN) && _board.At(end - 1)?.Class != Kg.Country)
            end--;
        return end > start + 1 ? ("", new TokenRange(start, end)) : null;
    }

    /// <summary>"plans, programs and operations": a comma before one more noun that "and" joins.</summary>
    private bool IsListed(int comma, TokenRange sentence)
    {
        var tokens = _board.Document.Tokens;
        for (var at = comma + 1; at < Math.Min(comma + 4, sentence.End); at++)
        {
            if (tokens[at].Form == "and" && at > comma + 1)
                return at + 1 < sentence.End && _board.At(at + 1)?.Class != Kg.Person;
            if (tokens[at].Upos is not (Upos.NOUN or Upos.PROPN or Upos.ADJ) || _board.At(at)?.Class == Kg.Person)
                return false;
        }

        return false;
    }

    private int EndOfPlace(int kindEnd, TokenRange sentence)
    {
        var tokens = _board.Document.Tokens;
        if (kindEnd + 1 >= sentence.End || tokens[kindEnd].Form != "of")
            return kindEnd;
        for (var at = kindEnd + 1; at < Math.Min(kindEnd + Reach, sentence.End); at++)
        {
            if (_board.At(at) is { } place && _board.Knowledge.IsA(place.Class, Kg.Place))
                return place.Tokens.End;
            if (_board.Document.Names.FirstOrDefault(name => name.Type == NameType.Location && name.Tokens.First == at) is { } seen)
                return seen.Tokens.End;
        }

        return kindEnd;
    }

    /// <summary>"the club president", "Bavarian state premier": a body below a country is said without its name.</summary>
    private bool IsBelowBefore(TokenRange kind, TokenRange sentence)
    {
        var before = kind.First - 1;
        return before >= sentence.First && _board.Document.Tokens[before].Upos is Upos.NOUN or Upos.ADJ or Upos.PROPN && _bodies.Contains(_board.Document.Tokens[before].Lemma.ToLowerInvariant());
    }

    /// <summary>"president of the institute"; "of the country" and "of the republic" are not below.</summary>
    private bool IsBelowBehind(TokenRange kind, TokenRange sentence)
    {
        var tokens = _board.Document.Tokens;
        if (kind.End + 1 >= sentence.End || tokens[kind.End].Form != "of")
            return false;
        var at = kind.End + 1;
        while (at < sentence.End && (tokens[at].Upos is Upos.DET or Upos.ADJ || tokens[at].Xpos == "PRP$"))
            at++;
        return at < sentence.End && _board.At(at)?.Class != Kg.Country && tokens[at].Upos is Upos.NOUN or Upos.PROPN && tokens[at].Lemma.ToLowerInvariant() is not ("country" or "nation" or "republic" or "state" or "government" or "kingdom");
    }

    private bool IsPlaceBelow(Mention mention) => mention.Class != Kg.Country && _board.Knowledge.IsA(mention.Class, Kg.Place);

    /// <summary>The name with the article that a common noun at its end asks for.</summary>
    private string Named(Mention body) => WithArticle(body.Entity.Label);

    private string WithArticle(string label) => _board.Knowledge.Lexicon["organization-heads"].Contains(label.Split(' ')[^1]) || label.Split(' ')[0] is "United" ? "the " + label : label;
}
