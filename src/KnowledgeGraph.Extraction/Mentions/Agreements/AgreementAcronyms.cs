using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Acronyms of the agreements that an article has named in full: "the RAA" behind "Reciprocal Access Agreement", with or without brackets.</summary>
internal sealed class AgreementAcronyms
{
    private const int Shortest = 3;

    private readonly MentionBoard _board;
    private readonly Dictionary<string, Entity> _known = new(StringComparer.Ordinal);

    public AgreementAcronyms(MentionBoard board) => _board = board;

    /// <summary>Notes the initials of a name: of all its words, and of those with a capital.</summary>
    public void Learn(TokenRange name, Entity agreement)
    {
        var words = Enumerable.Range(name.First, name.Length).SelectMany(at => _board.Document.Tokens[at].Form.Split('-', '–')).Where(word => word.Length > 0 && char.IsLetter(word[0])).ToList();
        if (words.Count < Shortest || !char.IsUpper(words[^1][0]))
            return;
        _known.TryAdd(string.Concat(words.Select(word => char.ToUpperInvariant(word[0]))), agreement);
        _known.TryAdd(string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0])), agreement);
    }

    /// <summary>Takes the token for the agreement whose initials it is; what it was taken for before without being known gives way.</summary>
    public bool Place(int token)
    {
        var form = _board.Document.Tokens[token].Form;
        if (form.Length < Shortest || !form.All(char.IsUpper) || !_known.TryGetValue(form, out var agreement))
            return false;
        if (_board.At(token) is { } taken)
        {
            if (taken.Entity.Entry is not null || taken.Tokens.Length > 1)
                return false;
            foreach (var mention in _board.Mentions.Where(mention => mention.Entity == taken.Entity).ToList())
                _board.Remove(mention);
        }

        _board.Add(new TokenRange(token, token + 1), token, MentionForm.Name, agreement);
        return true;
    }
}
