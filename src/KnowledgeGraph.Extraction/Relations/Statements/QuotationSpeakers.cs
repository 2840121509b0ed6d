using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Gives each quotation its speech act: that of its own sentence next to it, else the one of the quotation before it in the paragraph.</summary>
internal sealed class QuotationSpeakers
{
    private const int LongQuotation = 5;
    private readonly ArticleContext _context;
    private readonly ImmutableArray<SpeechAct> _acts;

    public QuotationSpeakers(ArticleContext context, ImmutableArray<SpeechAct> acts)
    {
        _context = context;
        _acts = acts;
    }

    /// <summary>The outermost quotations that somebody speaks, in the order of the text.</summary>
    public IReadOnlyList<(Quotation Quotation, SpeechAct Act)> Attribute()
    {
        var found = new List<(Quotation Quotation, SpeechAct Act)>();
        Quotation? outer = null;
        foreach (var quotation in _context.Document.Quotations.Where(quotation => quotation.Tokens.Length > 0))
        {
            if (outer is not null && outer.Span.Contains(quotation.Span))
                continue;
            outer = quotation;
            var act = quotation.ContinuesPrevious && found.Count > 0 ? found[^1].Act : InSentence(quotation) ?? Carried(quotation, found);
            if (act is not null)
                found.Add((quotation, act));
        }

        return found;
    }

    /// <summary>The act of the sentence in which the quotation ends, else of the one in which it begins: the nearest cue, those behind it first.</summary>
    private SpeechAct? InSentence(Quotation quotation)
    {
        var last = _context.SentenceOf(quotation.Tokens.End - 1).Tokens;
        var first = _context.SentenceOf(quotation.Tokens.First).Tokens;
        var after = _acts.Where(act => act.Cue >= quotation.Tokens.End && last.Contains(act.Cue)).MinBy(act => act.Cue);
        if (after is not null && !IsOtherQuotationBetween(quotation, after) && after.Cue - quotation.Tokens.End <= Reach(quotation) && Closes(quotation))
            return after;
        var before = _acts.Where(act => act.Cue < quotation.Tokens.First && first.Contains(act.Cue) && IsOpen(act, quotation)).MaxBy(act => act.Cue);
        return before ?? (quotation.Tokens.Length >= LongQuotation && after is not null && !IsOtherQuotationBetween(quotation, after) ? after : null);
    }

    /// <summary>How far behind the quotation its reporting verb may stand: "…," said the tall man from the ministry.</summary>
    private static int Reach(Quotation quotation) => quotation.Tokens.Length >= LongQuotation ? 14 : 4;

    /// <summary>Whether the quotation ends as direct speech does: in a comma, a question or exclamation mark, inside or right behind its marks.</summary>
    public bool Closes(Quotation quotation)
    {
        var content = _context.Document.TextOf(quotation.Content).TrimEnd();
        if (content.Length > 0 && content[^1] is ',' or '?' or '!' or '…' or '—')
            return true;
        var text = _context.Document.Text;
        return quotation.Span.End < text.Length && text[quotation.Span.End] == ',';
    }

    /// <summary>Whether the reporting word before a quotation still governs it: a verb takes what follows it in its clause.</summary>
    private bool IsOpen(SpeechAct act, Quotation quotation)
    {
        var head = quotation.Tokens.First;
        if (quotation.Tokens.Length >= LongQuotation || quotation.Tokens.First - act.Cue <= 6)
            return true;
        return Enumerable.Range(head, quotation.Tokens.Length).Any(token => _context.Tree.Governs(act.Cue, token));
    }

    private bool IsOtherQuotationBetween(Quotation quotation, SpeechAct act) =>
        _context.Document.Quotations.Any(other => other.Tokens.First >= quotation.Tokens.End && other.Tokens.End <= act.Cue && other.Tokens.Length >= LongQuotation);

    /// <summary>Direct speech without a reporting word goes on from the quotation before it, in the same paragraph or opened by the sentence before.</summary>
    private SpeechAct? Carried(Quotation quotation, List<(Quotation Quotation, SpeechAct Act)> found)
    {
        if (quotation.Tokens.Length < LongQuotation)
            return null;
        var sentence = _context.SentenceOf(quotation.Tokens.First);
        if (found.Count > 0 && _context.SentenceOf(found[^1].Quotation.Tokens.First).Paragraph == sentence.Paragraph && found[^1].Quotation.Tokens.Length >= LongQuotation)
            return found[^1].Act;
        var opens = _context.Tree[quotation.Tokens.First].Span.Start - sentence.Span.Start <= 1;
        if (!opens)
            return null;
        return _acts.Where(act => act.Cue < quotation.Tokens.First && _context.SentenceOf(act.Cue).Paragraph >= sentence.Paragraph - 1).MaxBy(act => act.Cue);
    }
}
