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

    /// <summary>"told X", "said to X": a person, an organization or a country.</summary>
    private Mention? Addressee(SpeechAct act)
    {
        var verbs = _context.Knowledge.Lexicon["addressing-verbs"];
        return _context.Tree.Children(act.Cue, "obj", "iobj", "obl")
            .Where(child => child > act.Cue && (verbs.Contains(act.Lemma) && !_context.Tree.Is(child, "obl") || _context.Tree.CaseOf(child) == "to"))
            .Select(Actor).FirstOrDefault(mention => mention is not null && act.Speakers.All(speaker => speaker.Entity != mention.Entity));
    }

    private Mention? Actor(int token) =>
        _context.Mentions.Where(mention => mention.Tokens.Contains(token) && (mention.Head == token || mention.Form == MentionForm.Name) && mention.Form != MentionForm.Attribute
                && (_context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Organization) || mention.Class == Kg.Country)).MaxBy(mention => mention.Tokens.Length);

    /// <summary>"said at a news conference", "speaking in Oslo, she said": an event or place that depends on the reporting word, or on a participle of speaking beside it.</summary>
    private Mention? SaidAt(SpeechAct act) =>
        _context.Tree.Children(act.Cue, "advcl").Where(child => _context.Tree[child].Lemma is "speak" or "address" or "appear" or "write").Prepend(act.Cue)
            .SelectMany(word => _context.Tree.Children(word, "obl", "nmod")).Where(child => _context.Tree.CaseOf(child) is "at" or "in" or "during" or "on" or "after")
            .Select(child => (Case: _context.Tree.CaseOf(child), Mention: _context.HeadedBy(child)))
            .Where(found => _context.IsA(found.Mention, Kg.Event) && found.Case != "after" || found.Case is "at" or "in" && _context.IsA(found.Mention, Kg.Place) && found.Mention!.Form == MentionForm.Name).Select(found => found.Mention).FirstOrDefault();
}
