using KnowledgeGraph.Language;


namespace KnowledgeGraph.Extraction;

/// <summary>To whom, when and where something was said, as far as the reporting clause tells.</summary>
internal sealed class StatementCircumstances
{
    private readonly ArticleContext _context;

    public StatementCircumstances(ArticleContext context) => _context = context;

    public IEnumerable<AssertedProperty> Of(SpeechAct act)
    {
        if (Addressee(act) is { } addressee)
            yield return new AssertedProperty(Kg.Term("addressee"), addressee.Entity);
        if (SaidAt(act) is { } occasion)
            yield return new AssertedProperty(Kg.Term("saidAt"), occasion.Entity);
        if (SaidOn(act) is { } day)
            yield return new AssertedProperty(Kg.Term("saidOn"), day);
    }

    /// <summary>"said on Thursday", "on Monday denounced": a day right beside the reporting word, or hanging on it, outside quotation marks.</summary>
    private Rdf.Literal? SaidOn(SpeechAct act)
    {
        var time = _context.Document.Times.Where(time => time.Kind is TimeKind.Weekday or TimeKind.Calendar && _context.QuotationAt(time.Tokens.First) is null
                && (time.Tokens.End == act.Cue || time.Tokens.First == act.Cue + 1 || (time.Tokens.First == act.Cue + 2 && _context.Tree[act.Cue + 1].Upos == Upos.ADP)
                    || Enumerable.Range(time.Tokens.First, time.Tokens.Length).Any(token => _context.Tree[token].Head == act.Cue)))
            .Select(time => TimeResolver.Resolve(_context, time)).FirstOrDefault(day => day is not null);
        return time;
    }

    /// <summary>"told X", "said to X".</summary>
    private Mention? Addressee(SpeechAct act)
    {
        var verbs = _context.Knowledge.Lexicon["addressing-verbs"];
        var children = _context.Tree.Children(act.Cue, "obj", "iobj", "obl");
        return children.Where(child => child > act.Cue && (verbs.Contains(act.Lemma) && !_context.Tree.Is(child, "obl") || _context.Tree.CaseOf(child) == "to"))
            .Select(_context.HeadedBy).FirstOrDefault(mention => _context.IsA(mention, Kg.Person) && mention!.Entity != act.Speaker.Entity);
    }

    /// <summary>"said at a news conference": an event or place that depends on the reporting word.</summary>
    private Mention? SaidAt(SpeechAct act) =>
        _context.Tree.Children(act.Cue, "obl", "nmod").Where(child => _context.Tree.CaseOf(child) is "at" or "in" or "during" or "on")
            .Select(_context.HeadedBy).FirstOrDefault(mention => _context.IsA(mention, Kg.Event) || _context.IsA(mention, Kg.Place) && mention!.Form == MentionForm.Name);
}
