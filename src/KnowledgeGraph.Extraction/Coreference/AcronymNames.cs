using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The names of organizations that letters beside them can stand for: one that is known already and has the letters in it, or a run of words whose initials they are.</summary>
internal sealed class AcronymNames
{
    private const int MaxWords = 10;

    private readonly MentionBoard _board;

    public AcronymNames(MentionBoard board) => _board = board;

    /// <summary>Two to eight capitals, digits among them.</summary>
    public static bool IsAcronym(string form) =>
        form.Length is >= 2 and <= 8 && char.IsAsciiLetterUpper(form[0]) && form.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)) && form.Count(char.IsAsciiLetterUpper) > 1;

    /// <summary>The organization whose name ends with the token and fits the letters, put on the board where it is not there yet; null where there is none.</summary>
    public Entity? EndingAt(int last, int first, string letters)
    {
        if (last < first)
            return null;
        var known = _board.At(last);
        if (known is not null && (known.Tokens.End != last + 1 || known.Form == MentionForm.Pronoun))
            return null;
        if (known is not null && _board.Knowledge.IsA(known.Class, Kg.Organization) && (known.Entity.Entry is not null || Fits(known.Tokens, letters)))
            return Fits(known.Tokens, letters) ? Known(known, letters) : null;
        if (ByInitials(last, first, letters) is not { } range || (known is not null && !_board.Knowledge.IsA(known.Class, Kg.Organization) && !_board.Knowledge.IsA(known.Class, Kg.Place)))
            return null;
        return Add(range, known);
    }

    /// <summary>The name itself, or, where the gazetteer knows the letters for a name that ends in the same word, what it knows.</summary>
    private Entity Known(Mention known, string letters)
    {
        var entry = known.Entity.Entry is not null ? null : _board.Mentions.Where(mention => mention.Tokens.Length == 1 && _board.Document.Tokens[mention.Head].Form == letters).Select(mention => mention.Entity)
            .FirstOrDefault(entity => entity.Entry is not null && entity.Label.Split(' ')[^1] == known.Entity.Label.Split(' ')[^1]);
        if (entry is null)
            return known.Entity;
        foreach (var mention in _board.Mentions.Where(mention => mention.Entity == known.Entity).ToList())
        {
            _board.Remove(mention);
            _board.Add(mention.Tokens, mention.Head, mention.Form, entry);
        }

        return entry;
    }

    private Entity? Add(TokenRange range, Mention? cut)
    {
        var tokens = _board.Document.Tokens;
        var last = tokens[range.End - 1].Lemma.ToLowerInvariant();
        if (_board.Knowledge.Lexicon["agreement-heads"].Contains(last) || _board.Knowledge.Lexicon["law-heads"].Contains(last))
            return null;
        if (cut is not null && _board.Knowledge.IsA(cut.Class, Kg.Organization) && cut.Entity.Entry is null)
            _board.Remove(cut);
        var entity = new Entity(OrganizationDetector.ClassOf(_board, tokens[range.End - 1]), _board.Tree.TextOf(range));
        _board.Add(range, range.End - 1, MentionForm.Name, entity);
        return entity;
    }

    /// <summary>The run of words whose capitals, or all of whose initials, are the letters.</summary>
    private TokenRange? ByInitials(int last, int first, string letters)
    {
        for (var start = last; start >= first && last - start < MaxWords; start--)
        {
            var words = Words(new TokenRange(start, last + 1));
            if (letters.Length > 2 && char.ToUpperInvariant(words[0][0]) == letters[0] && char.IsUpper(words[0][0])
                && (letters == string.Concat(words.SelectMany(CapitalsOf)) || letters == string.Concat(words.Select(word => char.ToUpperInvariant(word[0])))))
                return new TokenRange(start, last + 1);
        }

        return null;
    }

    /// <summary>Whether the letters stand in the name in their order, from its first word or the second on, or are its capitals in another order.</summary>
    private bool Fits(TokenRange range, string letters)
    {
        var words = Words(range);
        var capitals = string.Concat(words.SelectMany(CapitalsOf));
        if (capitals.Order().SequenceEqual(letters.Order()))
            return true;
        if (!words.Take(2).Any(word => char.ToUpperInvariant(word[0]) == letters[0]))
            return false;
        var at = 0;
        foreach (var c in string.Concat(words))
            at += at < letters.Length && char.ToUpperInvariant(c) == letters[at] ? 1 : 0;
        return at == letters.Length;
    }

    private List<string> Words(TokenRange range) =>
        [.. Enumerable.Range(range.First, range.Length).Select(at => _board.Document.Tokens[at].Form).SelectMany(form => form.Split('-', '–')).Where(word => word.Length > 0 && char.IsLetterOrDigit(word[0])).DefaultIfEmpty("-")];

    /// <summary>The first letter where it is a capital; of "U.S." all.</summary>
    private static IEnumerable<char> CapitalsOf(string word) => word.Contains('.', StringComparison.Ordinal) ? word.Where(char.IsAsciiLetterUpper) : word.Take(1).Where(c => char.IsUpper(c) || char.IsAsciiDigit(c));
}
