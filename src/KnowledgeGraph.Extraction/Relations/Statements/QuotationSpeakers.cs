using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Gives each quotation its speech act, the surest ways first: the reporting word beside it in its sentence; the quotation that it goes on with over a paragraph; the one before it in its paragraph; the
/// sentence that introduces it; the subject of the clause that it completes.
/// </summary>
internal sealed class QuotationSpeakers
{
    private const int LongQuotation = 5;
    private readonly ArticleContext _context;
    private readonly ImmutableArray<SpeechAct> _acts;
    private readonly QuotationNeighbours _near;
    private readonly ImmutableArray<Quotation> _outer;

    public QuotationSpeakers(ArticleContext context, ImmutableArray<SpeechAct> acts)
    {
        _context = context;
        _acts = acts;
        _outer = Outermost(context.Document.Quotations);
        _near = new QuotationNeighbours(context, acts, _outer);
    }

    /// <summary>The outermost quotations that somebody speaks whom the text names, in the order of the text.</summary>
    public ImmutableArray<AttributedQuotation> Attribute()
    {
        var acts = new SpeechAct?[_outer.Length];
        var confidence = new decimal[_outer.Length];
        for (var i = 0; i < _outer.Length; i++)
            Set(i, _near.Beside(_outer[i]), 0.90m);
        JoinParagraphs(acts, confidence);
        for (var i = 0; i < _outer.Length; i++)
        {
            if (acts[i] is null)
                Set(i, Carried(i, acts), 0.85m);
        }

        JoinParagraphs(acts, confidence);
        for (var i = 0; i < _outer.Length; i++)
        {
            if (acts[i] is null && _outer[i].Tokens.Length >= LongQuotation && !_near.IsTitle(_outer[i]))
                Set(i, Introduced(_outer[i]), 0.70m);
        }

        JoinParagraphs(acts, confidence);
        return Joined([.. Enumerable.Range(0, _outer.Length).Where(i => acts[i] is { IsVoiced: true }).Select(i => new AttributedQuotation(_outer[i], acts[i]!, confidence[i]))]);

        void Set(int i, SpeechAct? act, decimal sure) => (acts[i], confidence[i]) = act is null ? (acts[i], confidence[i]) : (act, sure);
    }

    /// <summary>A sentence that its report interrupts is one quotation.</summary>
    private ImmutableArray<AttributedQuotation> Joined(ImmutableArray<AttributedQuotation> all)
    {
        var joined = ImmutableArray.CreateBuilder<AttributedQuotation>(all.Length);
        foreach (var speech in all)
        {
            if (joined.Count > 0 && joined[^1] is { Rest: null } before && before.Act == speech.Act && _near.GoesOn(before.Quotation, speech.Quotation))
                joined[^1] = before with { Rest = speech.Quotation };
            else
                joined.Add(speech);
        }

        return joined.ToImmutable();
    }

    /// <summary>Whether the quotation ends as direct speech does; see <see cref="QuotationNeighbours.Closes"/>.</summary>
    public bool Closes(Quotation quotation) => _near.Closes(quotation);

    /// <summary>Whether the quotation makes up its sentence.</summary>
    public bool FillsSentence(Quotation quotation) => _near.FillsSentence(quotation);

    /// <summary>Whether the quotation stands right behind its reporting verb and a comma or colon.</summary>
    public bool IsIntroduced(AttributedQuotation speech) => _near.IsIntroduced(speech.Quotation, speech.Act);

    private static ImmutableArray<Quotation> Outermost(ImmutableArray<Quotation> quotations)
    {
        var outer = ImmutableArray.CreateBuilder<Quotation>();
        foreach (var quotation in quotations.Where(quotation => quotation.Tokens.Length > 0))
        {
            if (outer.Count == 0 || !outer[^1].Span.Contains(quotation.Span))
                outer.Add(quotation);
        }

        return outer.ToImmutable();
    }

    /// <summary>A quotation that runs over paragraphs has one speaker, named beside any of its parts.</summary>
    private void JoinParagraphs(SpeechAct?[] acts, decimal[] confidence)
    {
        for (var i = 1; i < _outer.Length; i++)
        {
            if (_outer[i].ContinuesPrevious && acts[i] is null)
                (acts[i], confidence[i]) = (acts[i - 1], 0.90m);
        }

        for (var i = _outer.Length - 1; i > 0; i--)
        {
            if (_outer[i].ContinuesPrevious && acts[i - 1] is null)
                (acts[i - 1], confidence[i - 1]) = (acts[i], 0.90m);
        }
    }

    /// <summary>Direct speech that fills its sentence goes on from the quotation before it in the same paragraph, or is told of by the one behind it.</summary>
    private SpeechAct? Carried(int index, SpeechAct?[] acts)
    {
        if (!_near.FillsSentence(_outer[index]))
            return null;
        var paragraph = _context.SentenceOf(_outer[index].Tokens.First).Paragraph;
        if (index > 0 && IsIn(index - 1, paragraph) && _near.AreNeighbours(_outer[index - 1], _outer[index]))
            return acts[index - 1] ?? SpeechActs.Nobody(_outer[index].Tokens.First);
        return index + 1 < _outer.Length && IsIn(index + 1, paragraph) && _near.AreNeighbours(_outer[index], _outer[index + 1]) ? acts[index + 1] : null;
    }

    private bool IsIn(int index, int paragraph) => _outer[index].Tokens.Length >= LongQuotation && _context.SentenceOf(_outer[index].Tokens.First).Paragraph == paragraph;

    /// <summary>The one whom the sentence before a quotation tells of, where the quotation fills its sentence; else the subject of the clause that the quotation is part of.</summary>
    private SpeechAct? Introduced(Quotation quotation)
    {
        var sentence = _context.Tree.SentenceOf(quotation.Tokens.First);
        if (!_near.FillsSentence(quotation))
            return _near.ClauseSubject(quotation) is { } subject ? SpeechActs.Implied(subject) : null;
        if (sentence == 0 || _context.Document.Sentences[sentence].Paragraph - _context.Document.Sentences[sentence - 1].Paragraph > 1)
            return null;
        var before = _context.Document.Sentences[sentence - 1].Tokens;
        var told = _acts.Where(act => before.Contains(act.Cue) && _context.Tree[act.Cue].Upos == Upos.VERB).MinBy(act => act.Cue);
        return told is { IsVoiced: true } ? SpeechActs.Implied(told.Speaker) : _near.SubjectOf(before) is { } person ? SpeechActs.Implied(person) : null;
    }
}
