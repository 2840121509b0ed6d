using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What named persons are by trade: "economist Jane Doe", "Jane Doe, a law professor at …", "Jane Doe is a historian".</summary>
internal sealed class OccupationReader
{
    private static readonly Iri Occupation = Kg.Term("occupation");

    private readonly ArticleContext _context;
    private readonly ExtractorIdentity _identity;
    private readonly LexiconTable _occupations;
    private readonly LexiconTable _modifiers;

    public OccupationReader(ArticleContext context, ExtractorIdentity identity)
    {
        _context = context;
        _identity = identity;
        _occupations = context.Knowledge.Lexicon["occupations"];
        _modifiers = context.Knowledge.Lexicon["tenure-modifiers"];
    }

    /// <summary>The occupations of the article's persons, in the order of the text.</summary>
    public IEnumerable<EdgeAssertion> Read()
    {
        foreach (var person in _context.Mentions.Where(mention => mention.Class == Kg.Person && mention.Form == MentionForm.Name && mention.Tokens.Length > 1))
        {
            var sentence = _context.SentenceOf(person.Head).Tokens;
            if ((Before(person, sentence) ?? Behind(person, sentence)) is { } found)
            {
                var tokens = new TokenRange(Math.Min(found.Tokens.First, person.Tokens.First), Math.Max(found.Tokens.End, person.Tokens.End));
                yield return new EdgeAssertion(person.Entity, Occupation, Literal.String(found.Value), _context.EvidenceAt(tokens), 0.9m, _identity);
            }
        }
    }

    /// <summary>"analyst Jane Doe", "Harvard law professor Jane Doe".</summary>
    private (TokenRange Tokens, string Value)? Before(Mention person, TokenRange sentence) =>
        EndingAt(person.Tokens.First - 1, sentence) is { } found && !IsOver(found.Tokens.First, sentence) ? found : null;

    /// <summary>"Jane Doe, a journalist who …", "Jane Doe, senior economist at …", "Jane Doe is a historian".</summary>
    private (TokenRange Tokens, string Value)? Behind(Mention person, TokenRange sentence)
    {
        var at = person.Tokens.End;
        if (at + 1 >= sentence.End || !(Form(at) == "," || (_context.Document.Tokens[at].Lemma == "be" && Form(at) is "is")))
            return null;
        at++;
        for (var end = at; end < Math.Min(at + 7, sentence.End) && IsInPhrase(end, at); end++)
        {
            if (NounPhraseChunker.IsHead(_context.Document, end, sentence.End))
                return EndingAt(end, sentence) is { } found && !IsOver(found.Tokens.First, sentence) && found.Tokens.First >= at ? found : null;
        }

        return null;
    }

    private bool IsInPhrase(int token, int first) =>
        _context.Document.Tokens[token] is var at
        && (at.Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART || at.Form is "-") && !(_context.IsA(_context.Covering(token), Kg.Person) && token == first);

    private (TokenRange Tokens, string Value)? EndingAt(int token, TokenRange sentence)
    {
        if (token < sentence.First || _context.Document.Tokens[token].Upos is not (Upos.NOUN or Upos.PROPN) || _context.IsA(_context.Covering(token), Kg.Office))
            return null;
        for (var words = Math.Min(_occupations.MaxWords, token - sentence.First + 1); words > 0; words--)
        {
            var first = token - words + 1;
            var key = string.Join(' ', Enumerable.Range(first, words).Select(at => at == token ? _context.Document.Tokens[at].Lemma.ToLowerInvariant() : Form(at).ToLowerInvariant()));
            if (_occupations.Find(key, "value") is { } value && _context.Document.Tokens[token].Xpos is not ("NNS" or "NNPS"))
                return (new TokenRange(first, token + 1), value);
        }

        return null;
    }

    /// <summary>"a former journalist" is one no longer.</summary>
    private bool IsOver(int first, TokenRange sentence)
    {
        for (var at = first - 1; at >= sentence.First && first - at <= 4 && _context.Document.Tokens[at].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.ADV; at--)
        {
            if (Form(at).Split('-').Any(part => _modifiers.Contains(part.ToLowerInvariant())))
                return true;
        }

        return false;
    }

    private string Form(int token) => _context.Document.Tokens[token].Form;
}
