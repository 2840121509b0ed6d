using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What a statement is about: the entities named, or resolved, in what is said.</summary>
internal sealed class StatementTopics
{
    private const int MaxTopics = 5;
    private const int Close = 15;
    private readonly ArticleContext _context;

    public StatementTopics(ArticleContext context) => _context = context;

    /// <summary>The first thing named behind the reporting word, an agreement or law close behind it before others; null where nothing is named.</summary>
    public Entity? First(ImmutableArray<TokenRange> said, SpeechAct act, Mention speaker)
    {
        var start = act.Lemma.Length > 0 && said.Any(part => part.Contains(act.Cue)) ? act.Cue : said.Min(part => part.First);
        var mentions = said.SelectMany(_context.In).Where(mention => mention.Tokens.First >= start && CanBeTopic(mention, speaker) && mention.Form is not (MentionForm.Pronoun or MentionForm.Attribute)).OrderBy(mention => mention.Span).ToList();
        return (mentions.FirstOrDefault(mention => mention.Tokens.First - start <= Close && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law))) ?? mentions.FirstOrDefault(mention => !IsMerePlace(mention)) ?? mentions.FirstOrDefault())?.Entity;
    }

    private bool IsMerePlace(Mention mention) => _context.IsA(mention, Kg.Place) && mention.Class != Kg.Country;

    private bool CanBeTopic(Mention mention, Mention speaker) =>
        mention.Entity != speaker.Entity && !_context.IsA(mention, Kg.Office) && mention.Class != Kg.UnnamedSource && !_context.IsNested(mention);

    /// <summary>Agreements and laws first, then events, then organizations, persons and countries; a country that only an adjective names where there is nothing else.</summary>
    public IEnumerable<Entity> Of(ImmutableArray<TokenRange> said, Mention speaker)
    {
        var mentions = said.SelectMany(_context.In).Where(mention => CanBeTopic(mention, speaker) && !(mention.Form == MentionForm.Pronoun && _context.QuotationAt(mention.Head) is not null)).ToList();
        var named = mentions.Where(mention => mention.Form is not (MentionForm.Attribute or MentionForm.Pronoun)).ToList();
        return (named.Count > 0 ? named : mentions.OrderBy(mention => mention.Form == MentionForm.Pronoun ? 0 : 1).ToList())
            .OrderBy(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law) ? 0 : _context.IsA(mention, Kg.Event) ? 1 : 2).ThenBy(mention => mention.Span)
            .Select(mention => mention.Entity).Distinct().Take(MaxTopics);
    }
}
