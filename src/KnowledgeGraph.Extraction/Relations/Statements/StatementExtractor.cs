using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Statements: who said what about what, directly or in the reporter's words. A quotation is one statement, indirect speech another; a speech act with two stances is two. Denials, demands and claims stay
/// with the one who utters them.
/// </summary>
internal sealed class StatementExtractor : IRelationExtractor
{
    private const int ScareQuotation = 4;

    public ExtractorIdentity Identity { get; } = new("statements", "1");

    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        var acts = new SpeechActFinder(context).Find();
        var speakers = new QuotationSpeakers(context, acts);
        var quoted = speakers.Attribute();
        var stances = new StanceReader(context);
        var builder = new StatementBuilder(context, Identity);
        var assertions = new List<Assertion>();
        foreach (var (quotation, act) in quoted.Where(pair => IsSpeech(pair.Quotation)))
            assertions.AddRange(builder.Direct(quotation, act, [.. stances.InQuotation(quotation).DistinctBy(reading => (reading.Stance, reading.Target?.Entity))]));
        foreach (var act in acts)
        {
            var fragments = quoted.Where(pair => pair.Act == act && !IsSpeech(pair.Quotation)).Select(pair => pair.Quotation).ToImmutableArray();
            var readings = stances.Read(act);
            var onlyIntroduces = quoted.Any(pair => pair.Act == act && IsSpeech(pair.Quotation));
            assertions.AddRange(builder.Indirect(act, readings, fragments, onlyIntroduces));
        }

        return assertions;

        // A few words are speech of their own where they begin their sentence and end as speech does: "We agree," she said.
        bool IsSpeech(Quotation quotation) =>
            quotation.Tokens.Length > ScareQuotation || (speakers.Closes(quotation) && context.SentenceOf(quotation.Tokens.First).Span.Start == quotation.Span.Start);
    }
}
