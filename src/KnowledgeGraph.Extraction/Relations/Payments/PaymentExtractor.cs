using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Sums that somebody pays, has paid or has set aside. What is promised, demanded, supposed or only said is left out.</summary>
internal sealed class PaymentExtractor : IRelationExtractor
{
    private const decimal ByVerb = 0.85m;
    private const decimal ByNoun = 0.75m;
    private const int SentencesBack = 2;

    public ExtractorIdentity Identity { get; } = new("payments", "1");

    public IEnumerable<Assertion> Extract(ArticleContext context)
    {
        var verbs = new PaymentReader(context);
        var nouns = new OwnedSumReader(context);
        var purposes = new PurposeReader(context);
        foreach (var sum in MoneyGroup.Read(context))
        {
            var byVerb = verbs.Read(sum);
            if ((byVerb ?? nouns.Read(sum)) is not { } frame)
                continue;
            var evidence = Cite(context, sum, frame);
            var confidence = byVerb is null ? ByNoun : ByVerb;
            var shared = Shared(context, sum, frame, purposes);
            var main = new NodeAssertion(Kg.Payment, [.. Amount(sum.Main), .. shared], evidence, confidence, Identity);
            yield return main;
            foreach (var other in sum.Equivalents)
                yield return new NodeAssertion(Kg.Payment, [.. Amount(other), .. shared, new AssertedProperty(Kg.Term("equivalentTo"), main)], evidence, confidence, Identity);
        }
    }

    private static IEnumerable<AssertedProperty> Amount(Quantity sum)
    {
        yield return new AssertedProperty(Kg.Term("amount"), Literal.Typed(sum.Value.ToString("0.############", CultureInfo.InvariantCulture), XsdVocabulary.Decimal));
        yield return new AssertedProperty(Kg.Term("currency"), Literal.String(sum.Currency!));
    }

    private static ImmutableArray<AssertedProperty> Shared(ArticleContext context, MoneyGroup sum, PaymentFrame frame, PurposeReader purposes)
    {
        var properties = ImmutableArray.CreateBuilder<AssertedProperty>();
        void Add(string name, AssertedValue? value)
        {
            if (value is not null)
                properties.Add(new AssertedProperty(Kg.Term(name), value));
        }

        var sentence = context.SentenceOf(frame.Trigger).Tokens;
        var time = PaymentTimeReader.Read(context, new TokenRange(Math.Min(frame.Clause.First, frame.Noun < 0 ? frame.Clause.First : frame.Noun), frame.Clause.End));
        Add("payer", frame.Payer.Entity);
        Add("payee", frame.Payee is { } payee ? (AssertedValue)payee.Entity : null);
        Add("qualifier", sum.Main.Qualifier is { } qualifier ? (AssertedValue)Literal.String(qualifier) : null);
        Add("period", time.Period is { } period ? (AssertedValue)period : null);
        Add("startDate", time.Start is { } start ? (AssertedValue)start : null);
        Add("endDate", time.End is { } end ? (AssertedValue)end : null);
        Add("purpose", purposes.Read(sum, frame) is { } purpose ? (AssertedValue)Literal.String(purpose) : null);
        Add("underAgreement", Agreement(context, sentence, purposes) is { } agreement ? (AssertedValue)agreement : null);
        return properties.ToImmutable();
    }

    /// <summary>"under the accord" in the same sentence; for "the tab" and the like the cost-sharing agreement spoken of just before.</summary>
    private static Entity? Agreement(ArticleContext context, TokenRange sentence, PurposeReader purposes)
    {
        var under = context.In(sentence).FirstOrDefault(mention => context.IsA(mention, Kg.Agreement) && IsAfterUnder(context, mention, sentence));
        if (under is not null || !purposes.PointsBack(sentence))
            return under?.Entity;
        var index = context.Tree.SentenceOf(sentence.First);
        return context.Mentions.LastOrDefault(mention => mention.Class == Kg.CostSharingAgreement && !mention.Entity.Label.StartsWith("new ", StringComparison.Ordinal) && mention.Tokens.End <= sentence.First
            && context.Tree.SentenceOf(mention.Head) >= index - SentencesBack)?.Entity;
    }

    private static bool IsAfterUnder(ArticleContext context, Mention mention, TokenRange sentence)
    {
        for (var at = mention.Tokens.First - 1; at >= sentence.First && mention.Tokens.First - at <= 3; at--)
        {
            if (context.Tree[at].Lemma.Equals("under", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Evidence Cite(ArticleContext context, MoneyGroup sum, PaymentFrame frame)
    {
        var trigger = frame.Noun < 0 ? frame.Trigger : Math.Min(frame.Trigger, frame.Noun);
        List<TokenRange> parts = [sum.Tokens, frame.Payer.Tokens, new TokenRange(trigger, trigger + 1)];
        if (frame.Payee is { } payee)
            parts.Add(payee.Tokens);
        return context.EvidenceAt(new TokenRange(parts.Min(part => part.First), parts.Max(part => part.End)));
    }
}
