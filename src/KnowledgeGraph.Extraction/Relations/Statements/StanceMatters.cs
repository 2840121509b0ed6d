using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// What a stance is toward where that has no name: "the relocation plan", "the return of the bells". It is a matter of its article, under the words that the article has for it.
/// </summary>
internal sealed class StanceMatters
{
    private const int MaxTokens = 10;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _empty;
    private readonly LexiconTable _known;

    public StanceMatters(ArticleContext context)
    {
        _context = context;
        _tree = context.Tree;
        _empty = context.Knowledge.Lexicon["empty-nouns"];
        _known = context.Knowledge.Lexicon["matter-nouns"];
    }

    /// <summary>The matter that the noun at the token names; null where that is no noun, a time, a number, or a word that tells nothing by itself ("others", "fact").</summary>
    public Mention? At(int token)
    {
        if (token < 0 || _tree[token].Upos is not (Upos.NOUN or Upos.PROPN) || IsName(token) || !char.IsLetter(_tree[token].Form[0]) || _empty.Contains(_tree[token].Lemma.ToLowerInvariant())
            || _context.Document.Times.Any(time => time.Tokens.Contains(token)))
            return null;
        var phrase = NounPhraseChunker.At(_context.Document, token, _context.SentenceOf(token).Tokens.First).Tokens;
        var range = new TokenRange(phrase.First, WithComplement(token, phrase));
        var label = string.Join(' ', _tree.TextOf(range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return label.Length == 0 ? null
            : new Mention(range, token, _tree.SpanOf(range), MentionForm.Nominal, new Entity(Kg.Matter, label) { LocalKey = _context.Article.Slug + "|" + label.ToLowerInvariant() });
    }

    /// <summary>"the South": a name, of what the lists do not know; "the Bill" is none.</summary>
    private bool IsName(int token) => _tree[token].Xpos is "NNP" or "NNPS" && char.IsUpper(_tree[token].Form[0]) && !(_known.Contains(_tree[token].Lemma.ToLowerInvariant())
            && NounPhraseChunker.At(_context.Document, token, _context.SentenceOf(token).Tokens.First).IsDefinite);

    /// <summary>The matter at the token where it is of a kind that people are for or against: a plan, a ruling, talks.</summary>
    public Mention? Known(int token) => token >= 0 && _known.Contains(_tree[token].Lemma.ToLowerInvariant()) ? At(token) : null;

    /// <summary>End of the phrase with what a preposition behind it adds: "the return of the bells", "tariffs on cars", "help in finding the crew".</summary>
    private int WithComplement(int head, TokenRange phrase)
    {
        if (_tree[phrase.End].Upos is not (Upos.ADP or Upos.SCONJ) || phrase.End + 1 >= _context.SentenceOf(head).Tokens.End)
            return phrase.End;
        var complement = _tree.Children(head, "nmod").FirstOrDefault(child => child > head && _tree.CaseOf(child) is "of" or "on" or "in" or "to" or "for" or "with" or "from", -1);
        var gerund = Enumerable.Range(phrase.End + 1, Math.Min(2, _context.SentenceOf(head).Tokens.End - phrase.End - 1)).FirstOrDefault(i => _tree[i].Xpos == "VBG" && _tree[i].Upos == Upos.VERB, -1);
        if (complement < 0 && gerund >= 0)
            complement = _tree.Children(gerund, "obj").FirstOrDefault(-1);
        if (complement < 0 || _tree[complement].Upos is not (Upos.NOUN or Upos.PROPN) || complement + 1 - phrase.First > MaxTokens)
            return phrase.End;
        var inner = NounPhraseChunker.At(_context.Document, complement, phrase.End);
        var isClose = gerund >= 0 ? inner.Tokens.First - gerund <= 2 : inner.Tokens.First - phrase.End <= 2;
        return isClose && Enumerable.Range(phrase.End, complement - phrase.End).All(i => _tree[i].Form is not ("," or ";")) ? complement + 1 : phrase.End;
    }
}
