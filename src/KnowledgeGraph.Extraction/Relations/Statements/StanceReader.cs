using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the stances that a speech act takes: from its own word ("criticized the treaty"), from what it calls something, and from the valuing words of what is said.</summary>
internal sealed class StanceReader
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly CueStances _cues;
    private readonly ContentStances _contents;
    private readonly ParaphraseReader _paraphrases;

    public StanceReader(ArticleContext context, ImmutableArray<SpeechAct> acts)
    {
        (_context, _tree) = (context, context.Tree);
        _cues = new CueStances(context, acts);
        _contents = new ContentStances(context);
        _paraphrases = new ParaphraseReader(context);
    }

    /// <summary>The stances of one speech act, one for each pair of stance and target.</summary>
    public ImmutableArray<StanceReading> Read(SpeechAct act)
    {
        if (act.OnlyQuotes || IsBareReport(act))
            return [];
        var own = _cues.Of(act);
        if (own is not null)
            return Distinct(own, act);
        return IsAnswered(act) ? [] : Distinct(_paraphrases.Read(act, tellsStance: false).SelectMany(part => _contents.In(part, act, quoted: false)), act);
    }

    /// <summary>The stances inside direct speech: valuing predicates about a named thing, and what the reporting word tells of it ("…," she complained).</summary>
    public ImmutableArray<StanceReading> OfQuotation(AttributedQuotation speech)
    {
        var found = Distinct(speech.Parts.SelectMany(part => _contents.In(part.Tokens, speech.Act, quoted: true)), speech.Act);
        return speech.Act.Stance == "Neutral" || !IsBareReport(speech.Act) || found.Any(reading => reading.Stance == speech.Act.Stance) ? found : found.Add(new StanceReading(speech.Act.Stance, null, speech.Act.Cue));
    }

    /// <summary>"rejected the minister's claim that …": what becomes of the words is another's statement.</summary>
    private bool IsAnswered(SpeechAct act) =>
        _tree[act.Cue].Upos == Upos.NOUN && act.Through < 0 && _tree.Is(act.Cue, "obj", "nsubj:pass", "nsubj");

    /// <summary>The stances inside a turn of an interview.</summary>
    public ImmutableArray<StanceReading> OfTurn(InterviewTurn turn) => SpeechActs.Implied(turn.Speaker) is var act ? Distinct(_contents.In(turn.Said, act, quoted: true), act) : [];

    /// <summary>"…," she complained: a verb with nothing but its subject.</summary>
    private bool IsBareReport(SpeechAct act) =>
        act.Stance != "Neutral" && _tree[act.Cue].Upos == Upos.VERB && act.Stance != "Denying" && !_tree.Children(act.Cue, "obj", "obl", "xcomp", "ccomp", "advcl").Any(child => _tree[child].Upos != Upos.PUNCT && _context.QuotationAt(child) is null);

    private static ImmutableArray<StanceReading> Distinct(IEnumerable<StanceReading> readings, SpeechAct act) =>
        [.. readings.Where(reading => reading.Target is null || act.Speakers.All(speaker => speaker.Entity != reading.Target.Entity)).DistinctBy(reading => (reading.Stance, reading.Target?.Entity))];
}
