using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the events of an article: phrases and verbs that tell of one, joined where they tell of the same, each with its entity.</summary>
internal static class EventReader
{
    /// <summary>The events in the order of their first mention. Mentions of events that the context holds already are not looked at, so the answer is always the same.</summary>
    public static ImmutableArray<FoundEvent> Read(ArticleContext context)
    {
        var labels = new EventLabels(context.Knowledge.Lexicon);
        var groups = new EventGrouping(context).Group(Mentions(context));
        var equals = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = ImmutableArray.CreateBuilder<FoundEvent>();
        foreach (var group in groups)
        {
            var (label, isName) = labels.Of(group);
            var ordinal = equals[label] = equals.GetValueOrDefault(label) + 1;
            var entity = new Entity(group[0].Class, label) { LocalKey = isName ? null : FormattableString.Invariant($"{context.Article.Slug}|{label}|{ordinal}") };
            found.Add(new FoundEvent(entity, [.. group]));
        }

        return found.ToImmutable();
    }

    private static IEnumerable<EventMention> Mentions(ArticleContext context)
    {
        var phrases = new EventPhraseReader(context);
        var surroundings = new EventSurroundings(context);
        var clauses = new EventClause(context, surroundings);
        var rules = new RuleEventReader(context, surroundings);
        foreach (var sentence in context.Document.Sentences)
        {
            for (var token = sentence.Tokens.First; token < sentence.Tokens.End; token++)
            {
                var mention = phrases.At(token, sentence) is { } phrase ? clauses.Read(surroundings.Read(phrase, sentence), sentence) : rules.At(token, sentence);
                if (mention is not null)
                    yield return mention;
            }
        }
    }
}
