using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.Patterns;

/// <summary>Every rule of the ontology folder does what its own examples say, and is found by what its first node asks for.</summary>
public sealed class OntologyRuleTests
{
    private static readonly Lazy<RuleExplainer> Explainer = new(() => RuleExplainer.Load(ExtractionHarness.Ontology));

    public static TheoryData<string> Rules => [.. ExtractionHarness.Ontology.Knowledge.Rules.Rules.Select(rule => rule.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_examples_of_a_rule_come_out(string rule)
    {
        Assert.Empty(Explainer.Value.Check(rule));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_does_not_have_to_be_tried_on_every_word(string rule)
    {
        var book = ExtractionHarness.Ontology.Knowledge.Rules;
        var word = new Language.Token(new Language.TextSpan(0, 3), "xyz") { Upos = Language.Upos.X };

        Assert.DoesNotContain(book.Find(rule), book.CandidatesFor(word, headsMention: false).ToImmutableArray());
    }
}
