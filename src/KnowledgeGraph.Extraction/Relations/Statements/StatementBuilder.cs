using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes the assertions of one speech act: a statement for each speaker and stance, and the shortcut edges from speaker to topic.</summary>
internal sealed class StatementBuilder
{
    private const decimal IndirectConfidence = 0.75m;
    private const decimal TurnConfidence = 0.85m;
    private static readonly Dictionary<string, Iri> Shortcuts = new(StringComparer.Ordinal)
    {
        ["Critical"] = Kg.Term("criticizes"),
        ["Supportive"] = Kg.Term("supports"),
        ["Denying"] = Kg.Term("denies"),
        ["Proposing"] = Kg.Term("proposes"),
        ["Demanding"] = Kg.Term("demands"),
    };

    private readonly ArticleContext _context;
    private readonly ExtractorIdentity _identity;
    private readonly StatementCircumstances _circumstances;
    private readonly StatementTopics _topics;
    private readonly ParaphraseReader _paraphrases;

    public StatementBuilder(ArticleContext context, ExtractorIdentity identity)
    {
        _context = context;
        _identity = identity;
        _circumstances = new StatementCircumstances(context);
        _topics = new StatementTopics(context);
        _paraphrases = new ParaphraseReader(context);
    }

    /// <summary>The statements of a quotation: its words to the letter, cited with the words that name the speaker.</summary>
    public IEnumerable<Assertion> Direct(AttributedQuotation speech, ImmutableArray<StanceReading> readings)
    {
        var (parts, act) = (speech.Parts, speech.Act);
        var content = new AssertedProperty(Kg.Term("quote"), Literal.String(string.Join(' ', parts.Select(part => _context.Document.TextOf(part.Content).Trim()))));
        return act.Speakers.SelectMany(speaker => Make(act, speaker, readings, [content], Cite([.. parts.Select(part => part.Span)], act, speaker), [.. parts.Select(part => part.Tokens)], speech.Confidence));
    }

    /// <summary>The statements of indirect speech: the clause that tells it, with the words in quotation marks where there are any.</summary>
    public IEnumerable<Assertion> Indirect(SpeechAct act, ImmutableArray<StanceReading> readings, ImmutableArray<Quotation> fragments, bool onlyIntroduces)
    {
        if (onlyIntroduces && readings.IsEmpty)
            return [];
        var clause = _paraphrases.Read(act, readings.Any(reading => reading.Cue == act.Cue) || (onlyIntroduces && !readings.IsEmpty));
        if (clause.IsEmpty || (readings.IsEmpty && IsQuoted(clause)))
            return [];
        var properties = new List<AssertedProperty> { new(Kg.Term("paraphrase"), Literal.String(string.Join(' ', clause.Select(part => Flatten(_context.Tree.TextOf(part)))))) };
        if (fragments.FirstOrDefault(fragment => clause.Any(part => part.Contains(fragment.Tokens.First))) is { } fragment)
            properties.Add(new AssertedProperty(Kg.Term("quote"), Literal.String(_context.Document.TextOf(fragment.Content).Trim())));
        return act.Speakers.SelectMany(speaker => Make(act, speaker, readings, properties, Cite([.. clause.Select(_context.Tree.SpanOf)], act, speaker), clause, IndirectConfidence));
    }

    /// <summary>Whether most of the words stand in a longer quotation, which is a statement of its own.</summary>
    private bool IsQuoted(ImmutableArray<TokenRange> clause) =>
        clause.Sum(part => Enumerable.Range(part.First, part.Length).Count(i => _context.QuotationAt(i) is { Tokens.Length: > 4 })) * 2 > clause.Sum(part => part.Length);

    /// <summary>The statements of a turn in an interview.</summary>
    public IEnumerable<Assertion> Turn(InterviewTurn turn, ImmutableArray<StanceReading> readings)
    {
        var evidence = new Evidence([Label(turn), _context.Tree.SpanOf(turn.Said)]);
        return Make(SpeechActs.Implied(turn.Speaker), turn.Speaker, readings, [new(Kg.Term("quote"), Literal.String(_context.Tree.TextOf(turn.Said)))], evidence, [turn.Said], TurnConfidence);
    }

    /// <summary>The speaker's name before the turn, or the letter that stands for it.</summary>
    private TextSpan Label(InterviewTurn turn) =>
        turn.Speaker.Tokens.End == turn.Said.First - 1 ? turn.Speaker.Span : _context.Tree.SpanOf(new TokenRange(turn.Said.First - 2, turn.Said.First - 1));

    private IEnumerable<Assertion> Make(
        SpeechAct act, Mention speaker, ImmutableArray<StanceReading> readings, IReadOnlyList<AssertedProperty> content, Evidence evidence, ImmutableArray<TokenRange> said, decimal confidence)
    {
        var circumstances = act.Lemma.Length == 0 ? [] : _circumstances.Of(act).Where(property => property.Value is not AssertedValue.OfEntity other || other.Entity != speaker.Entity).ToList();
        var named = _topics.Of(said, speaker).ToList();
        if (readings.IsEmpty)
            yield return Statement(speaker, "Neutral", [.. content, .. named.Select(topic => new AssertedProperty(Kg.Term("topic"), topic)), .. circumstances], evidence, confidence);
        foreach (var reading in readings)
        {
            var topic = reading.Target is { } target && target.Entity != speaker.Entity ? target.Entity : reading.TakesTopic ? _topics.First(said, act, speaker) : null;
            ImmutableArray<AssertedProperty> about = topic is null ? [] : [new(Kg.Term("topic"), topic)];
            yield return Statement(speaker, reading.Stance, [.. content, .. about, .. circumstances], evidence, confidence);
            if (topic is { } matter && matter.Class == Kg.Matter)
                yield return new NodeAssertion(Kg.Matter, [], Evidence.At(reading.Target!.Span), confidence, _identity) { Self = matter };
            if (topic is not null && Shortcuts.TryGetValue(reading.Stance, out var shortcut))
                yield return new EdgeAssertion(speaker.Entity, shortcut, topic, evidence, confidence - 0.05m, _identity);
        }
    }

    private NodeAssertion Statement(Mention speaker, string stance, ImmutableArray<AssertedProperty> properties, Evidence evidence, decimal confidence) =>
        new(Kg.Statement, [new(Kg.Term("speaker"), speaker.Entity), new(Kg.Term("stance"), Kg.Term(stance)), .. properties], evidence, confidence, _identity);

    /// <summary>What is said and the words from the speaker to the reporting word, in one stretch where they touch.</summary>
    private Evidence Cite(ImmutableArray<TextSpan> said, SpeechAct act, Mention speaker)
    {
        var tokens = act.Lemma.Length == 0 ? speaker.Tokens : new TokenRange(Math.Min(act.Cue, speaker.Tokens.First), Math.Max(act.Cue + 1, speaker.Tokens.End));
        var spans = said.Add(_context.Tree.SpanOf(tokens)).Sort();
        var joined = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && span.Start - joined[^1].End <= 2)
                joined[^1] = TextSpan.Cover(joined[^1], span);
            else
                joined.Add(span);
        }

        return joined.Count == 1 ? Evidence.At(joined[0]) : new Evidence([.. joined]);
    }

    private static string Flatten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';');
}
