using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads when an event takes place from time expressions in and around its words.</summary>
internal sealed class EventTimes(ArticleContext context)
{
    /// <summary>The time expression that begins at the token; null where none does.</summary>
    public TimeExpression? Starting(int token) =>
        context.Document.Times.FirstOrDefault(time => time.Tokens.First == token && time.Kind is TimeKind.Calendar or TimeKind.Weekday or TimeKind.Relative);

    /// <summary>When the expression says that it is, with a second day behind "and"; null where the article does not date it.</summary>
    public EventTime? Resolve(TimeExpression expression, bool future)
    {
        if (TimeResolver.ResolveRange(context, expression, future) is not { } resolved)
            return null;
        var last = expression.Kind == TimeKind.Weekday && resolved.End is null && expression.Tokens.End < context.Document.Tokens.Length && context.Tree[expression.Tokens.End].Lemma == "and"
            ? context.Document.Times.FirstOrDefault(time => time.Tokens.First == expression.Tokens.End + 1 && time.Kind == TimeKind.Weekday) : null;
        return last is not null && TimeResolver.Resolve(context, last with { Amount = expression.Amount }, future) is { } end && string.CompareOrdinal(end.LexicalForm, resolved.Start.LexicalForm) > 0
            ? new EventTime(resolved with { End = end }, new TokenRange(expression.Tokens.First, last.Tokens.End)) : new EventTime(resolved, expression.Tokens);
    }

    /// <summary>"the 1950-53 Korean War": the years before a name.</summary>
    public EventTime? YearsBefore(int first)
    {
        var last = context.Document.Times.FirstOrDefault(time => time.Tokens.End == first && time is { Kind: TimeKind.Calendar, Month: null, Year: not null });
        if (last is null)
            return null;
        var dash = last.Tokens.First - 1;
        var start = dash > 0 && context.Tree[dash].Form is "-" or "–" ? context.Document.Times.FirstOrDefault(time => time.Tokens.End == dash) : null;
        return Resolve(start ?? last, future: false) is { } when ? when with { Tokens = new TokenRange((start ?? last).Tokens.First, first) } : null;
    }

    /// <summary>The first time expression in these tokens that says when.</summary>
    public EventTime? In(TokenRange tokens, bool future)
    {
        foreach (var time in context.Document.Times)
        {
            if (time.Tokens.First >= tokens.First && time.Tokens.End <= tokens.End && time.Kind is TimeKind.Calendar or TimeKind.Weekday or TimeKind.Relative && Resolve(time, future) is { } resolved)
                return resolved;
        }

        return null;
    }
}
