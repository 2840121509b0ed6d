using KnowledgeGraph.Language;
using NodaTime;

namespace KnowledgeGraph.Extraction;

/// <summary>Whether a clause looks ahead: in news "on Friday" is the last one, "will … on Friday" and "are to … on Friday" the next.</summary>
internal static class TimeOutlook
{
    private const int Reach = 4;

    /// <summary>Whether the clause in which the expression stands tells of what is to come.</summary>
    public static bool LooksAhead(ArticleContext context, TimeExpression time)
    {
        var tree = context.Tree;
        var plans = context.Knowledge.Lexicon["planning-words"];
        var depth = 0;
        foreach (var word in tree.Ancestors(time.Tokens.End - 1).Where(at => !time.Tokens.Contains(at)))
        {
            if (depth++ == Reach)
                return false;
            if (tree[word].Upos is not (Upos.VERB or Upos.AUX or Upos.ADJ or Upos.NOUN) || (tree[word].Upos is Upos.NOUN && !tree.Children(word, "cop").Any()))
                continue;
            if (tree.Children(word, "aux", "cop", "aux:pass").Any(aux => tree[aux].Lemma.ToLowerInvariant() is "will" or "shall" or "'ll" or "wo"))
                return true;
            var isInfinitive = tree.Children(word, "mark", "aux").Any(mark => tree[mark].Lemma == "to");
            if (isInfinitive && (tree[word].Head < 0 || plans.Contains(tree[tree[word].Head].Lemma) || tree[tree[word].Head].Lemma == "be" || tree.Is(word, "root")))
                return true;
            if (tree[word].Upos is Upos.VERB && !isInfinitive && !tree.Is(word, "xcomp"))
                return plans.Find(tree[word].Lemma, "when") == "ahead";
        }

        return false;
    }

    /// <summary>"in two days": a length that tells when where the clause looks ahead.</summary>
    public static bool IsWait(AnnotatedDocument document, TimeExpression time) =>
        time is { Kind: TimeKind.Duration, Unit: TimeUnit.Day or TimeUnit.Week or TimeUnit.Month or TimeUnit.Year } && time.Tokens.First > 0 && document.Tokens[time.Tokens.First - 1].Form == "in"
        && document.Tokens[time.Tokens.First].Upos is Upos.NUM or Upos.DET;

    /// <summary>"earlier this week" ends today, "later this week" begins today.</summary>
    public static ResolvedTime PartOfWeek(AnnotatedDocument document, TimeExpression time, ResolvedTime week, LocalDate today)
    {
        var monday = today.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return document.Tokens[time.Tokens.First].Form.ToLowerInvariant() switch
        {
            "earlier" => NewsCalendar.Stretch(monday, today),
            "later" => NewsCalendar.Stretch(today, monday.PlusDays(6)),
            _ => week,
        };
    }
}
