using System.Text;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What is to be done, from its verb to the end of its clause.</summary>
internal sealed class ProvisionAct
{
    private const int MaxWords = 25;
    private const int ListReach = 8;

    private readonly ArticleContext _context;
    private readonly LexiconTable _conditions;
    private readonly LexiconTable _places;

    public ProvisionAct(ArticleContext context, int first)
    {
        _context = context;
        _conditions = context.Knowledge.Lexicon["condition-words"];
        _places = context.Knowledge.Lexicon["beneficiary-prepositions"];
        Tokens = new TokenRange(first, EndOf(first));
        ConditionFirst = Condition();
    }

    /// <summary>The tokens of the act, its condition included.</summary>
    public TokenRange Tokens { get; }

    /// <summary>Where the condition starts; <c>Tokens.End</c> where there is none.</summary>
    public int ConditionFirst { get; }

    /// <summary>The act with its verb in the base form, as printed otherwise.</summary>
    public string Text
    {
        get
        {
            var head = _context.Document.Tokens[Tokens.First];
            var first = head.Upos is Upos.VERB or Upos.AUX ? head.Lemma : head.Form;
            var rest = Tokens.Length > 1 ? _context.Tree.TextOf(new TokenRange(Tokens.First + 1, Tokens.End)) : "";
            var isJoined = Tokens.Length > 1 && head.Span.End == _context.Document.Tokens[Tokens.First + 1].Span.Start;
            return Plain(isJoined ? first + rest : first + " " + rest);
        }
    }

    /// <summary>The condition as printed; null where there is none.</summary>
    public string? ConditionText => ConditionFirst < Tokens.End ? Plain(_context.Tree.TextOf(new TokenRange(ConditionFirst, Tokens.End))) : null;

    /// <summary>The first country or organization of the act that something is done for; null where none is named.</summary>
    public Entity? Beneficiary(IEnumerable<Entity> bearers) =>
        _context.In(new TokenRange(Tokens.First, ConditionFirst))
            .TakeWhile(mention => !Enumerable.Range(Tokens.First, mention.Tokens.First - Tokens.First).Any(at => _context.Tree[at].Xpos is "WP" or "WDT"))
            .Where(mention => mention.Form != MentionForm.Attribute && (mention.Class == Kg.Country || _context.IsA(mention, Kg.Organization)) && !_context.IsNested(mention) && !bearers.Contains(mention.Entity) && !IsPlace(mention))
            .Select(mention => mention.Entity).FirstOrDefault();

    private bool IsPlace(Mention mention)
    {
        for (var at = mention.Tokens.First - 1; at > Tokens.First; at--)
        {
            if (_context.Tree[at].Upos == Upos.ADP)
                return _places.Contains(_context.Tree[at].Lemma);
            if (_context.Tree[at].Upos is Upos.VERB or Upos.PUNCT or Upos.CCONJ)
                return false;
        }

        return false;
    }

    private int Condition()
    {
        for (var at = Tokens.First + 1; at < Tokens.End; at++)
        {
            for (var words = Math.Min(_conditions.MaxWords, Tokens.End - at); words > 0; words--)
            {
                if (_conditions.Contains(string.Join(' ', Enumerable.Range(at, words).Select(i => Form(i).ToLowerInvariant()))))
                    return at;
            }
        }

        return Tokens.End;
    }

    private int EndOf(int first)
    {
        var sentence = _context.SentenceOf(first).Tokens;
        var limit = Math.Min(sentence.End, first + MaxWords);
        var at = first + 1;
        while (at < limit && !IsEnd(at, sentence))
            at++;
        while (at > first + 1 && (_context.Tree[at - 1].Upos is Upos.PUNCT && Form(at - 1) is not (")" or "%") || (_context.Tree[at - 1].Upos is Upos.CCONJ or Upos.ADP or Upos.SCONJ && at < limit)))
            at--;
        return at;
    }

    private bool IsEnd(int at, TokenRange sentence)
    {
        var form = Form(at);
        if (form is ";" or ":" or "—" or "–" or "”" or "\"" or "but" or "while" or "whereas" or "although" or "though" || (form == "." && at == sentence.End - 1))
            return true;
        if (at + 1 >= sentence.End)
            return false;
        if (form == ",")
            return EndsAtComma(at, sentence);
        var next = Form(at + 1).ToLowerInvariant();
        return (form == "in" && next is "return" or "exchange") || (form == "under" && IsAgreementBehind(at + 1, sentence)) || (form == "and" && StartsClause(at + 1, sentence));
    }

    /// <summary>A comma ends the act unless it stands in a list or before a condition.</summary>
    private bool EndsAtComma(int comma, TokenRange sentence)
    {
        var next = Form(comma + 1).ToLowerInvariant();
        if (_conditions.Contains(next) || next is "or" or "including" or "excluding")
            return false;
        if (_context.Tree[comma + 1].Upos is not (Upos.NOUN or Upos.ADJ or Upos.PROPN or Upos.NUM or Upos.DET or Upos.VERB))
            return true;
        for (var at = comma + 1; at < Math.Min(comma + ListReach, sentence.End); at++)
        {
            if (Form(at) is "and" or "or")
                return StartsClause(comma + 1, sentence) || StartsClause(at + 1, sentence);
            if (_context.Tree[at].Upos == Upos.AUX || _context.Tree[at].Xpos is "VBD" or "VBZ")
                return true;
        }

        return true;
    }

    private bool IsAgreementBehind(int token, TokenRange sentence) =>
        _context.In(new TokenRange(token, Math.Min(token + 8, sentence.End))).Any(mention => mention.Tokens.First - token <= 3 && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)));

    /// <summary>Whether a noun phrase with a finite verb stands here.</summary>
    private bool StartsClause(int token, TokenRange sentence)
    {
        for (var at = token; at < Math.Min(token + 7, sentence.End); at++)
        {
            if (_context.Tree[at].Xpos is "MD" or "VBZ" or "VBD")
                return true;
            if (_context.Tree[at].Xpos == "VBP" || _context.Tree[at].Upos == Upos.AUX)
                return at > token;
            if (!(_context.Tree[at].Upos is Upos.DET or Upos.NOUN or Upos.PROPN or Upos.ADJ or Upos.PRON or Upos.NUM or Upos.PART))
                return false;
        }

        return false;
    }

    private string Form(int token) => _context.Document.Tokens[token].Form;

    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            plain.Append(plain.Length > 0 ? " " : "").Append(word);
        return plain.ToString();
    }
}
