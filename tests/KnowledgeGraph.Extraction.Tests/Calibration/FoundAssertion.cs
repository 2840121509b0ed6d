using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction.Tests.Calibration;

/// <summary>An edge or node that the present program makes of an article.</summary>
/// <param name="Claim">What it says.</param>
/// <param name="Start">Where its citation begins in the article as read.</param>
/// <param name="End">Where its citation ends; exclusive.</param>
/// <param name="Own">The confidence that its extractor gives.</param>
/// <param name="Signs">What can be seen of it.</param>
/// <param name="Confidence">Its calibrated confidence.</param>
/// <param name="Sentence">The sentences that it cites.</param>
internal sealed record FoundAssertion(Claim Claim, int Start, int End, decimal Own, AssertionSigns Signs, decimal Confidence, string Sentence)
{
    private const int LongestText = 32;

    /// <summary>All edges and nodes of an article but those that repeat the file's own data.</summary>
    public static IEnumerable<FoundAssertion> In(string document, ArticleFacts facts) =>
        AssertionGroups.Edges(facts.Assertions).Select(group => group.CastArray<Assertion>())
            .Concat(AssertionGroups.Nodes(facts.Assertions).Select(group => group.CastArray<Assertion>()))
            .Select(group => Of(document, facts, group));

    private static FoundAssertion Of(string document, ArticleFacts facts, ImmutableArray<Assertion> group)
    {
        var context = facts.Context;
        var surest = group.MaxBy(assertion => assertion.Confidence)!;
        var stretches = SourceEvidence.Of(context, surest.Evidence).Stretches;
        var sentence = string.Join(" … ", stretches.Select(stretch => stretch.Sentence.Of(context.Article.Source)).Distinct());
        return new FoundAssertion(
            ClaimOf(document, group), stretches[0].Span.Start, stretches[^1].Span.End, surest.Confidence, AssertionSigns.Of(context, surest), facts.ConfidenceOf(group), sentence.ReplaceLineEndings(" "));
    }

    private static Claim ClaimOf(string document, ImmutableArray<Assertion> group) => group[0] switch
    {
        EdgeAssertion edge => new Claim(document, Local(edge.Predicate), $"{edge.Subject.Label} | {Show(edge.Object)}"),
        NodeAssertion node => new Claim(document, Local(node.Class), string.Join(" | ", RolesOf(node, group))),
        _ => throw new InvalidOperationException("An assertion is an edge or a node."),
    };

    private static IEnumerable<string> RolesOf(NodeAssertion node, ImmutableArray<Assertion> group) =>
        group.OfType<NodeAssertion>().SelectMany(one => one.Properties)
            .Where(property => Local(property.Predicate) is not ("attestedOn" or "topic") || (Local(property.Predicate) == "topic" && !IsNeutral(node)))
            .Select(property => $"{Local(property.Predicate)}={Show(property.Value)}")
            .Concat(node.Self is { } self ? [$"label={self.Label}"] : []).Distinct().Order(StringComparer.Ordinal);

    private static bool IsNeutral(NodeAssertion node) => node[Kg.Term("stance")] is AssertedValue.OfTerm { Term: Iri stance } && Local(stance) == "Neutral";

    private static string Show(AssertedValue value) => value switch
    {
        AssertedValue.OfEntity entity => entity.Entity.Label,
        AssertedValue.OfNode node => "(" + Local(node.Node.Class) + ")",
        AssertedValue.OfTerm { Term: Literal literal } => Shorten(literal.LexicalForm),
        AssertedValue.OfTerm { Term: Iri iri } => Local(iri),
        _ => value.ToString(),
    };

    private static string Shorten(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : $"{line[..LongestText]}… ({line.Length})";
    }

    private static string Local(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];
}
