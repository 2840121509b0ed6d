
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
