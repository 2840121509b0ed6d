namespace KnowledgeGraph.Extraction;

/// <summary>Adds the mentions of events to an article whose people, places and things are resolved already: who takes part tells one event from another.</summary>
internal static class EventMentions
{
    /// <summary>The same article with its events among its mentions.</summary>
    public static ArticleContext AddTo(ArticleContext context)
    {
        var events = EventReader.Read(context);
        var mentions = events.SelectMany(found => found.Mentions.Where(mention => !mention.IsVerbal).Select(mention => new Mention(
            mention.Tokens, mention.Head, context.Tree.SpanOf(mention.Tokens), mention.Name is null ? MentionForm.Nominal : MentionForm.Name, found.Entity)));
        return new ArticleContext(context.Article, context.Document, context.Knowledge, context.Mentions.Concat(mentions)) { Events = events };
    }
}
