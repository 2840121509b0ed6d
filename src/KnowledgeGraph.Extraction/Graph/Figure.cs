using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A number that an article gives for something that other articles may give too.</summary>
/// <param name="Key">What it measures; figures with the same key can be compared.</param>
/// <param name="Node">The payment or deployment.</param>
/// <param name="Slug">The article.</param>
/// <param name="Value">The number.</param>
/// <param name="Text">The number in words for a label.</param>
/// <param name="Date">For when it holds, as a date of any precision; null where not known.</param>
/// <param name="About">The things that it is about.</param>
internal sealed record Figure(string Key, Iri Node, string Slug, string Value, string Text, string? Date, ImmutableArray<Entity> About)
{
    /// <summary>The figure that a node states, or null where it states none that can be compared.</summary>
    public static Figure? Of(NodeAssertion node, Iri iri, ArticleContext context) =>
        node.Class == Kg.Deployment ? OfDeployment(node, iri, context) : node.Class == Kg.Payment ? OfPayment(node, iri, context) : null;

    private static Figure? OfDeployment(NodeAssertion node, Iri iri, ArticleContext context)
    {
        if (node.EntityOf(Kg.Term("force")) is not { } force || node.EntityOf(Kg.Term("hostCountry")) is not { } host || Lexical(node, "personnel") is not { } personnel)
            return null;
        return new Figure($"deployment|{force.Label}|{host.Label}", iri, context.Article.Slug, personnel, $"{personnel} troops", Lexical(node, "attestedOn"), [force, host]);
    }

    /// <summary>Sums can be compared where payer, currency and what is paid for are the same and both are for a year, or neither says for how long.</summary>
    private static Figure? OfPayment(NodeAssertion node, Iri iri, ArticleContext context)
    {
        if (node.EntityOf(Kg.Term("payer")) is not { } payer || Lexical(node, "amount") is not { } amount || Lexical(node, "currency") is not { } currency)
            return null;
        var agreement = node.EntityOf(Kg.Term("underAgreement"));
        var topic = agreement?.Label ?? "";
        var period = Lexical(node, "period") is { } length && length != "P1Y" ? length : "P1Y";
        var date = Lexical(node, "startDate") ?? Lexical(node, "attestedOn") ?? context.Article.Published?.Value.ToString();
        var about = agreement is null ? ImmutableArray.Create(payer) : [payer, agreement];
        return new Figure($"payment|{payer.Label}|{currency}|{period}|{topic}", iri, context.Article.Slug, amount, $"{currency} {amount}", date, about);
    }

    private static string? Lexical(NodeAssertion node, string property) => (node[Kg.Term(property)] as AssertedValue.OfTerm)?.Term is Literal literal ? literal.LexicalForm : null;
}
