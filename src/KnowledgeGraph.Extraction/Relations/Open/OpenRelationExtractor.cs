using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds what no rule covers: a verb between two named things, with its particle and preposition, asserted by the article itself. Subject and object are those of the active voice: "Oslo was founded by
/// Harald" is Harald, found, Oslo.
/// </summary>
/// <remarks>Runs after all others, since it leaves to them each pair of things that they relate in the same sentence.</remarks>
internal static class OpenRelationExtractor
{
    private const decimal DirectConfidence = 0.60m;
    private const decimal PrepositionConfidence = 0.50m;
    private const decimal PronounPenalty = 0.10m;

    /// <summary>What the graph names as the generator of the assertions.</summary>
    public static ExtractorIdentity Identity { get; } = new("open-relations", "1");

    /// <summary>The open relations of one article, in the order of the text.</summary>
    /// <param name="context">The article.</param>
    /// <param name="covered">What the other extractors found in it.</param>
    public static IEnumerable<NodeAssertion> Extract(ArticleContext context, IEnumerable<Assertion> covered)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(covered);
        var known = new CoveredPairs(context, covered);
        for (int verb = 0; verb < context.Document.Tokens.Length; verb++)
        {
            if (!IsRelation(context, verb))
                continue;
            foreach (var relation in new OpenClauseReader(context).Read(verb))
            {
                if (relation.Subject.Entity != relation.Object.Entity && !known.Contains(relation))
                    yield return Assert(context, relation);
            }
        }
    }

    /// <summary>Whether the word is a verb with a meaning of its own in a clause that the article asserts; what people say belongs to statements.</summary>
    private static bool IsRelation(ArticleContext context, int verb)
    {
        var token = context.Tree[verb];
        var lexicon = context.Knowledge.Lexicon;
        return token.Upos == Upos.VERB && lexicon.Find("open-relation-stop-verbs")?.Contains(token.Lemma) != true && !lexicon["speech-verbs"].Contains(token.Lemma)
            && context.Factuality.IsAsserted(verb);
    }

    private static NodeAssertion Assert(ArticleContext context, OpenRelation relation)
    {
        var evidence = context.EvidenceOver(relation.Subject.Tokens.First, relation.Subject.Tokens.End - 1, relation.Verb, relation.Object.Tokens.First, relation.Object.Tokens.End - 1);
        var confidence = (relation.IsDirect ? DirectConfidence : PrepositionConfidence)
            - (relation.Subject.Form == MentionForm.Pronoun || relation.Object.Form == MentionForm.Pronoun ? PronounPenalty : 0);
        return new NodeAssertion(
            Kg.OpenRelation,
            [
                new AssertedProperty(Kg.Term("relationSubject"), relation.Subject.Entity),
                new AssertedProperty(Kg.Term("relationLemma"), Literal.String(relation.Lemma)),
                new AssertedProperty(Kg.Term("relationObject"), relation.Object.Entity),
            ],
            evidence,
            confidence,
            Identity);
    }
}
