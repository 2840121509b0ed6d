using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What stands around a quotation: the reporting word beside it, the rest of its sentence, the subject of its clause.</summary>
internal sealed class QuotationNeighbours
{
    private const int LongQuotation = 5;
    private const int Rest = 2;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly ImmutableArray<SpeechAct> _acts;
    private readonly ImmutableArray<Quotation> _outer;

    public QuotationNeighbours(ArticleContext context, ImmutableArray<SpeechAct> acts, ImmutableArray<Quotation> outer)
    {
        (_context, _tree, _acts, _outer) = (context, context.Tree, acts, outer);
    }

    /// <summary>The act of the sentence in which the quotation ends, else of the one in which it begins: one that touches it, then the nearest behind, then the nearest before.</summary>
    public SpeechAct? Beside(Quotation quotation)
    {
        var last = _context.SentenceOf(quotation.Tokens.End - 1).Tokens;
        var first = _context.SentenceOf(quotation.Tokens.First).Tokens;
        var after = _acts.Where(act => act.Cue >= quotation.Tokens.End && last.Contains(act.Cue)).MinBy(act => act.Cue);
        if (after is not null && IsLongQuotationBetween(quotation.Tokens.End, after.Cue))
            after = null;
        var before = _acts.Where(act => act.Cue < quotation.Tokens.First && first.Contains(act.Cue) && IsOpen(act, quotation)).MaxBy(act => act.Cue);
        if (after is not null && Closes(quotation) && Touches(after, quotation) && !(before is not null && _tree[before.Cue].Upos == Upos.VERB && Introduces(before, quotation)))
            return after;
        if (before is not null && (Introduces(before, quotation) || after is null || !Closes(quotation)))
            return before;
        if (after is not null && Closes(quotation) && after.Cue - quotation.Tokens.End <= Reach(quotation))
            return after;
        return before ?? (quotation.Tokens.Length >= LongQuotation ? after ?? Labelled(quotation) : null);
    }

    /// <summary>"Jane Doe, foreign minister: “…”" and "“…” – Jane Doe": a name set before or behind the quotation without a verb.</summary>
    private SpeechAct? Labelled(Quotation quotation)
    {
        var (first, last) = (_context.SentenceOf(quotation.Tokens.First).Tokens, _context.SentenceOf(quotation.Tokens.End - 1).Tokens);
        var before = Enumerable.Range(first.First, quotation.Tokens.First - first.First).Where(i => _context.QuotationAt(i) is null).ToList();
        if (before.Count is > 1 and < 16 && _tree[before[^1]].Form == ":" && !before.Any(i => _tree[i].Upos is Upos.VERB or Upos.AUX) && NameAt(before[0]) is { } ahead)
            return SpeechActs.Implied(ahead);
        var behind = Enumerable.Range(quotation.Tokens.End, last.End - quotation.Tokens.End).Where(i => _context.QuotationAt(i) is null).ToList();
        return behind.Count is > 1 and < 12 && _tree[behind[0]].Form is "-" or "–" or "—" or "--" && !behind.Any(i => _tree[i].Upos is Upos.VERB or Upos.AUX) && NameAt(behind[1]) is { } signed ? SpeechActs.Implied(signed) : null;
    }

    private Mention? NameAt(int token) => _context.Mentions.FirstOrDefault(mention => mention.Tokens.First == token && mention.Class == Kg.Person && mention.Form == MentionForm.Name);

    /// <summary>Whether the quotation ends as direct speech does: in a comma, a question or exclamation mark, inside or right behind its marks.</summary>
    public bool Closes(Quotation quotation)
    {
        var content = _context.Document.TextOf(quotation.Content).TrimEnd();
        if (content.Length > 0 && content[^1] is ',' or '?' or '!' or '…' or '—')
            return true;
        var text = _context.Document.Text;
        return quotation.Span.End < text.Length && text[quotation.Span.End] == ',';
    }

    /// <summary>Whether there is nothing in the quotation's sentences beside quotations, punctuation and a stray word ("And", a note in brackets).</summary>
    public bool FillsSentence(Quotation quotation)
    {
        var range = new TokenRange(_context.SentenceOf(quotation.Tokens.First).Tokens.First, _context.SentenceOf(quotation.Tokens.End - 1).Tokens.End);
        var rest = Enumerable.Range(range.First, range.Length).Where(i => _tree[i].Upos != Upos.PUNCT && _context.QuotationAt(i) is null).ToList();
        return rest.Count <= Rest && !rest.Any(i => _tree[i].Upos is Upos.VERB or Upos.AUX or Upos.PROPN or Upos.PRON);
    }

    /// <summary>Whether the second goes on, in lower case, with the sentence that the first breaks off with a comma where it is direct speech.</summary>
    public bool GoesOn(Quotation first, Quotation second) =>
        _tree.SentenceOf(first.Tokens.First) == _tree.SentenceOf(second.Tokens.First) && FirstOfSentence(first) && Closes(first) && char.IsLower(_tree[second.Tokens.First].Form[0]);

    private bool FirstOfSentence(Quotation quotation) => _context.SentenceOf(quotation.Tokens.First).Span.Start == quotation.Span.Start;

    /// <summary>Whether not more than one sentence stands between the two.</summary>
    public bool AreNeighbours(Quotation left, Quotation right) => _tree.SentenceOf(right.Tokens.First) - _tree.SentenceOf(left.Tokens.End - 1) <= 2;

    /// <summary>Whether most words begin with a capital, as in the title of a book or a programme.</summary>
    public bool IsTitle(Quotation quotation)
    {
        var words = Enumerable.Range(quotation.Tokens.First, quotation.Tokens.Length).Select(i => _tree[i].Form).Where(form => form.Length > 3 && char.IsLetter(form[0])).ToList();
        return words.Count > 1 && words.Count(form => char.IsUpper(form[0])) * 10 >= words.Count * 7;
    }

    /// <summary>The person or source who is the subject of the clause that the quotation completes ("the minister wants “a pact that …”"); null where that is another thing.</summary>
    public Mention? ClauseSubject(Quotation quotation)
    {
        for (var at = _tree[quotation.Tokens.First].Head; at >= 0; at = _tree[at].Head)
        {
            if (quotation.Tokens.Contains(at))
                continue;
            if (_tree[at].Upos == Upos.VERB && _tree.Subject(at) is >= 0 and var subject && subject < quotation.Tokens.First)
                return Person(subject) is { } person && !_tree.IsPassive(at) ? person : null;
        }

        return null;
    }

    /// <summary>The person or source that is the subject of the sentence's main clause.</summary>
    public Mention? SubjectOf(TokenRange sentence)
    {
        var root = Enumerable.Range(sentence.First, sentence.Length).FirstOrDefault(i => _tree[i].Head < 0, -1);
        return root < 0 || _tree.IsPassive(root) ? null : Person(_tree.Children(root, "nsubj").FirstOrDefault(-1));
    }

    private Mention? Person(int token) => _context.HeadedBy(token) is { } mention && _context.IsA(mention, Kg.Person) && _context.QuotationAt(token) is null ? mention
        : token < 0 ? null : _context.Mentions.FirstOrDefault(name => name.Tokens.Contains(token) && name.Class == Kg.Person && name.Form == MentionForm.Name);

    /// <summary>How far behind the quotation its reporting verb may stand: "…," said the tall man from the ministry.</summary>
    private static int Reach(Quotation quotation) => quotation.Tokens.Length >= LongQuotation ? 14 : 4;

    /// <summary>Whether the act's first word stands right behind the quotation's marks.</summary>
    private bool Touches(SpeechAct act, Quotation quotation)
    {
        var start = act.IsVoiced ? Math.Min(act.Cue, act.Tokens.First) : act.Cue;
        while (start > quotation.Tokens.End && _tree[start - 1].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.ADV or Upos.PUNCT or Upos.AUX or Upos.PRON)
            start--;
        return start <= quotation.Tokens.End + 1;
    }

    /// <summary>Whether the quotation stands right behind a reporting verb and a comma or colon: direct speech however short.</summary>
    public bool IsIntroduced(Quotation quotation, SpeechAct act) =>
        act.Lemma.Length > 0 && _tree[act.Cue].Upos == Upos.VERB && act.Cue < quotation.Tokens.First && EndsInIntroduction(quotation) && quotation.Tokens.First - act.Cue <= 4;

    /// <summary>Whether nothing but punctuation, "that" or a short object stands between the act and the quotation: "said:", "told reporters, “…”".</summary>
    private bool Introduces(SpeechAct act, Quotation quotation)
    {
        var between = Enumerable.Range(act.Cue + 1, Math.Max(0, quotation.Tokens.First - act.Cue - 1)).ToList();
        if (between.Count == 0 || between.All(i => _tree[i].Upos is Upos.PUNCT or Upos.SCONJ or Upos.ADV))
            return true;
        return _tree[act.Cue].Upos == Upos.VERB && between.Count <= 12 && _tree[quotation.Tokens.First - 1].Upos == Upos.PUNCT && EndsInIntroduction(quotation) && !between.Any(i => _tree[i].Xpos is "VBD" or "VBZ" or "VBP");
    }

    private bool EndsInIntroduction(Quotation quotation)
    {
        var token = quotation.Tokens.First - 1;
        while (token > 0 && _tree[token].Span.Start >= quotation.Span.Start)
            token--;
        return _tree[token].Form is "," or ":";
    }

    /// <summary>Whether the reporting word before a quotation still governs it: a verb takes what follows it in its clause, a noun only what hangs on it or stands close by.</summary>
    private bool IsOpen(SpeechAct act, Quotation quotation)
    {
        var distance = quotation.Tokens.First - act.Cue;
        if (distance <= 6 || Enumerable.Range(quotation.Tokens.First, quotation.Tokens.Length).Any(token => _tree.Governs(act.Cue, token)))
            return true;
        return quotation.Tokens.Length >= LongQuotation && _tree[act.Cue].Upos != Upos.NOUN;
    }

    private bool IsLongQuotationBetween(int start, int end) => _outer.Any(other => other.Tokens.First >= start && other.Tokens.End <= end && other.Tokens.Length >= LongQuotation);
}
