namespace KnowledgeGraph.Extraction;

/// <summary>Which pairs of things the other extractors relate in which sentence, in whatever way.</summary>
internal sealed class CoveredPairs
{
    private readonly ArticleContext _context;
    private readonly HashSet<(int Sentence, Entity One, Entity Other)> _pairs = [];

    public CoveredPairs(ArticleContext context, IEnumerable<Assertion> assertions)
    {
        _context = context;
        foreach (var assertion in assertions)
        {
            var entities = assertion.Entities.Distinct().ToList();
            foreach (int sentence in SentencesOf(assertion.Evidence))
            {
                foreach (var one in entities)
                    _pairs.UnionWith(entities.Select(other => (sentence, one, other)));
            }
        }
    }

    /// <summary>Whether subject and object stand in one assertion that cites the verb's sentence.</summary>
    public bool Contains(OpenRelation relation) => _pairs.Contains((_context.Tree.SentenceOf(relation.Verb), relation.Subject.Entity, relation.Object.Entity));

    private IEnumerable<int> SentencesOf(Evidence evidence) =>
        evidence.Spans.SelectMany(span => _context.SentencesIn(span)).Select(sentence => _context.Tree.SentenceOf(sentence.Tokens.First)).Distinct();
}
