using System.Collections.Immutable;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Runs the detectors in their one order; each sees what those before it found.</summary>
internal sealed class MentionFinder
{
    private static readonly ImmutableArray<IMentionDetector> Detectors =
    [
        new GazetteerDetector(),
        new PersonDetector(),
        new OfficeDetector(),
        new CounterpartDetector(),
        new OrganizationDetector(),
        new AcronymResolver(),
        new OrganizationTwins(),
        new AgreementDetector(),
        new LawDetector(),
        new PairResolver(),
        new SourceDetector(),
        new SpeakerDetector(),
        new RoleResolver(),
        new PronounResolver(),
    ];

    private readonly DomainKnowledge _knowledge;

    public MentionFinder(DomainKnowledge knowledge) => _knowledge = knowledge;

    /// <summary>All mentions of the document, in the order of the text.</summary>
    public IReadOnlyList<Mention> Find(AnnotatedDocument document, Article article, DateOnly? date)
    {
        var board = new MentionBoard(document, _knowledge, article.Slug, date) { Homes = HomeCountries.Of(article, _knowledge) };
        foreach (var detector in Detectors)
            detector.Detect(board);
        return [.. board.Mentions.OrderBy(mention => mention.Span)];
    }
}
