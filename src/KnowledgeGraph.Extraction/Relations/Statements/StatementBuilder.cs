using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes the assertions of one speech act: a statement for each stance, and the shortcut edges from speaker to topic.</summary>
internal sealed class StatementBuilder
{
    private const int MaxTopics = 5;
    private const decimal DirectConfidence = 0.90m;
    private const decimal IndirectConfidence = 0.75m;
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

    public StatementBuilder(ArticleContext context, ExtractorIdentity identity)
    {
        _context = context;
        _identity = identity;
        _circumstances = new StatementCircumstances(context);
    }

    /// <summary>The statements of a quotation: its words to the letter, cited with the words that name the speaker.</summary>
    public IEnumerable<Assertion> Direct(Quotation quotation, SpeechAct act, ImmutableArray<StanceReading> readings)
    {
        var quote = Literal.String(_context.Document.TextOf(quotation.Content).Trim());
        var evidence = Cite(quotation.Span, act);
        var content = new AssertedProperty(Kg.Term("quote"), quote);
        return Make(act, readings, [content], evidence, quotation.Tokens, DirectConfidence);
    }

    /// <summary>The statements of indirect speech: the clause that tells it, with the words in quotation marks where there are any.</summary>
    public IEnumerable<Assertion> Indirect(SpeechAct act, IReadOnlyList<StanceReading> readings, ImmutableArray<Quotation> fragments, bool onlyIntroduces)
    {
        if (Clause(act, readings) is not { } clause)
            return [];
        if (onlyIntroduces && readings.Count == 0)
            return [];
        var properties = new List<AssertedProperty> { new(Kg.Term("paraphrase"), Literal.String(Flatten(_context.Tree.TextOf(clause)))) };
        if (fragments.FirstOrDefault(fragment => clause.Contains(fragment.Tokens.First)) is { } fragment)
            properties.Add(new AssertedProperty(Kg.Term("quote"), Literal.String(_context.Document.TextOf(fragment.Content).Trim())));
        var evidence = Cite(_context.Tree.SpanOf(clause), act);
        return Make(act, [.. readings], properties, evidence, clause, IndirectConfidence);
    }

    private IEnumerable<Assertion> Make(SpeechAct act, ImmutableArray<StanceReading> readings, IReadOnlyList<AssertedProperty> content, Evidence evidence, TokenRange said, decimal confidence)
    {
        var circumstances = _circumstances.Of(act).ToList();
        if (readings.Length == 0)
        {
            var topics = Topics(said, act).Select(topic => new AssertedProperty(Kg.Term("topic"), topic));
            yield return Statement(act, "Neutral", [.. content, .. topics, .. circumstances], evidence, confidence);
        }

        foreach (var reading in readings)
        {
            ImmutableArray<AssertedProperty> topic = reading.Target is { } target ? [new(Kg.Term("topic"), target.Entity)] : [];
            yield return Statement(act, reading.Stance, [.. content, .. topic, .. circumstances], evidence, confidence);
            if (reading.Target is { } to && Shortcuts.TryGetValue(reading.Stance, out var shortcut))
                yield return new EdgeAssertion(act.Speaker.Entity, shortcut, to.Entity, evidence, confidence - 0.05m, _identity);
        }
    }

    private NodeAssertion Statement(SpeechAct act, string stance, ImmutableArray<AssertedProperty> properties, Evidence evidence, decimal confidence) =>
        new(Kg.Statement, [new(Kg.Term("speaker"), act.Speaker.Entity), new(Kg.Term("stance"), Kg.Term(stance)), .. properties], evidence, confidence, _identity);

    /// <summary>What is said, in the reporter's words: what depends on the cue, without the speaker.</summary>
    private TokenRange? Clause(SpeechAct act, IReadOnlyList<StanceReading> readings)
    {
        var tree = _context.Tree;
        if (act.Lemma == "according to")
            return MainClause(act);
        if (tree[act.Cue].Upos == Upos.NOUN)
            return readings.Any(reading => reading.Target is not null) ? tree.Subtree(act.Cue) : null;
        var parts = tree.Children(act.Cue, "ccomp", "xcomp", "obj", "obl", "parataxis", "advcl")
            .Where(child => child > act.Cue && !Enumerable.Range(act.Speaker.Tokens.First, act.Speaker.Tokens.Length).Contains(child)).ToList();
        if (parts.Count == 0)
            return readings.Count > 0 ? new TokenRange(act.Tokens.First, act.Tokens.End) : null;
        if (readings.Count == 0 && !parts.Any(child => tree.Is(child, "ccomp", "xcomp", "obj")))
            return null;
        var isClause = readings.All(reading => reading.Cue != act.Cue) && parts.Any(child => tree.Is(child, "ccomp"));
        var first = isClause ? Math.Max(parts.Min(child => tree.Subtree(child).First), act.Cue + 1) : act.Cue;
        var end = Math.Max(parts.Max(child => tree.Subtree(child).End), act.Cue + 2);
        if (isClause && tree[first].Lemma == "that" && first + 1 < end)
            first++;
        return new TokenRange(first, AtEndOfQuotation(end));
    }

    /// <summary>A quotation that the clause runs into belongs to it whole.</summary>
    private int AtEndOfQuotation(int end) =>
        _context.QuotationAt(end - 1) is { } quotation && quotation.Tokens.Length > 0 && quotation.Tokens.End >= end - 1 && quotation.Tokens.Length <= 12
            ? Math.Min(Math.Max(end, quotation.Tokens.End + 1), _context.SentenceOf(end - 1).Tokens.End) : end;

    /// <summary>"…, according to X": what stands before it in the sentence, or behind it where it opens the sentence.</summary>
    private TokenRange? MainClause(SpeechAct act)
    {
        var sentence = _context.SentenceOf(act.Cue).Tokens;
        var before = new TokenRange(sentence.First, act.Cue);
        var range = before.Length > 3 ? before : new TokenRange(act.Tokens.End, sentence.End);
        while (range.Length > 0 && _context.Tree[range.First].Upos == Upos.PUNCT)
            range = new TokenRange(range.First + 1, range.End);
        while (range.Length > 0 && _context.Tree[range.End - 1].Upos == Upos.PUNCT)
            range = new TokenRange(range.First, range.End - 1);
        return range.Length > 2 ? range : null;
    }

    /// <summary>The things that are spoken of: agreements, laws, organizations, events, then persons and countries.</summary>
    private IEnumerable<Entity> Topics(TokenRange said, SpeechAct act) =>
        _context.In(said).Where(mention => mention.Form is not (MentionForm.Attribute or MentionForm.Pronoun) && mention.Entity != act.Speaker.Entity && !_context.IsNested(mention) && !_context.IsA(mention, Kg.Office)
                && mention.Class != Kg.UnnamedSource)
            .OrderBy(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law) ? 0 : _context.IsA(mention, Kg.Event) ? 1 : 2).ThenBy(mention => mention.Span)
            .Select(mention => mention.Entity).Distinct().Take(MaxTopics);

    private Evidence Cite(TextSpan said, SpeechAct act)
    {
        var reporting = _context.Tree.SpanOf(act.Tokens);
        if (said.Overlaps(reporting) || Math.Abs(said.End - reporting.Start) <= 2 || Math.Abs(reporting.End - said.Start) <= 2)
            return Evidence.At(TextSpan.Cover(said, reporting));
        return said.Start < reporting.Start ? new Evidence([said, reporting]) : new Evidence([reporting, said]);
    }

    private static string Flatten(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', '.', ';');
}
