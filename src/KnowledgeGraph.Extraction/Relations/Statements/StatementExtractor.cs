using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Statements: who said what about what, directly or in the reporter's words. A quotation is one statement, indirect speech another; a speech act with two stances is two. Denials, demands and claims stay
/// with the one who utters them.
/// </summary>
internal sealed class StatementExtractor : IRelationExtractor
{
    private const int ScareQuotation = 4;

    public ExtractorIdentity Identity { get; } = new("statements", "2");

    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        var acts = new SpeechActFinder(context).Find();
        var speakers = new QuotationSpeakers(context, acts);
        var quoted = speakers.Attribute();
        var stances = new StanceReader(context, acts);
        var builder = new StatementBuilder(context, Identity);
        var assertions = new List<Assertion>();
        foreach (var speech in quoted.Where(IsSpeech))
            assertions.AddRange(builder.Direct(speech, stances.OfQuotation(speech)));
        foreach (var act in acts.Where(act => act.IsVoiced))
        {
            var fragments = quoted.Where(speech => speech.Act == act && !IsSpeech(speech)).Select(speech => speech.Quotation).ToImmutableArray();
            var onlyIntroduces = act.OnlyQuotes || (fragments.IsEmpty && IsRepeated(context, act, acts)) || quoted.Any(speech => speech.Act == act && IsSpeech(speech));
            assertions.AddRange(builder.Indirect(act, stances.Read(act), fragments, onlyIntroduces));
        }

        assertions.AddRange(new InterviewReader(context).Turns().SelectMany(turn => builder.Turn(turn, stances.OfTurn(turn))));
        return assertions;

        // "said that he believes …": the outer report gives the inner one whole.
        static bool IsRepeated(ArticleContext context, SpeechAct act, ImmutableArray<SpeechAct> all) =>
            context.Tree.Is(act.Cue, "ccomp") && all.Any(other => other.IsVoiced && other.Cue == context.Tree[act.Cue].Head && other.Speaker.Entity == act.Speaker.Entity);

        // A few words are speech of their own where they begin their sentence and end as speech does ("We agree," she said) or are introduced as such (She said: "We agree.").
        bool IsSpeech(AttributedQuotation speech) => speech.Quotation is var quotation && (quotation.Tokens.Length > ScareQuotation || speakers.IsIntroduced(speech) || speakers.FillsSentence(quotation)
            || (speakers.Closes(quotation) && context.SentenceOf(quotation.Tokens.First).Span.Start == quotation.Span.Start));
    }
}
