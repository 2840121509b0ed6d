using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the numbers of soldiers of an article by the order of words: number, modifiers, noun of armed forces.</summary>
internal static class TroopCountReader
{
    private const int MaxModifiers = 6;
    private const int Smallest = 2;

    /// <summary>Every count in the text, in order.</summary>
    public static IEnumerable<TroopCount> Read(ArticleContext context)
    {
        TroopCount? last = null;
        foreach (var number in context.Document.Quantities)
        {
            if (number.Kind != QuantityKind.Number || number.Value < Smallest || !decimal.IsInteger(number.Value) || (Of(context, number) ?? PartOf(context, number, last)) is not { } count)
                continue;
            last = count;
            yield return count;
        }
    }

    /// <summary>"900 of them", "300 of whom", and behind such a part the next number before a place: "900 of them in Chad and 300 in Mali".</summary>
    private static TroopCount? PartOf(ArticleContext context, Quantity number, TroopCount? last)
    {
        var end = number.Tokens.End;
        var sentence = context.SentenceOf(number.Tokens.First).Tokens;
        if (last is null || !sentence.Contains(last.Head) || end + 1 >= sentence.End || number.Value >= (last.Whole ?? last).Number.Value)
            return null;
        var head = context.Tree[end].Form == "of" && context.Tree[end + 1].Lemma.ToLowerInvariant() is "they" or "them" or "who" or "whom" or "which" or "these" or "those" ? end + 1
            : last.Whole is not null && context.Tree[end].Form == "in" ? end - 1 : -1;
        var first = number.QualifierTokens.Length > 0 ? Math.Min(number.QualifierTokens.First, number.Tokens.First) : number.Tokens.First;
        return head < 0 ? null : new TroopCount(number, new TokenRange(first, head + 1), head, last.Force) { Whole = last.Whole ?? last };
    }

    private static TroopCount? Of(ArticleContext context, Quantity number)
    {
        var end = context.SentenceOf(number.Tokens.First).Tokens.End;
        var head = HeadAfter(context, number, end);
        if (head < 0)
            return null;
        var first = number.QualifierTokens.Length > 0 ? Math.Min(number.QualifierTokens.First, number.Tokens.First) : number.Tokens.First;
        var inside = context.In(new TokenRange(number.Tokens.End, head + 1)).FirstOrDefault(mention => mention.Class == Kg.Country || context.Knowledge.IsA(mention.Class, Kg.ArmedForce));
        if (!IsMilitary(context, number.Tokens.End, head, inside))
            return null;
        var owner = Owner(context, first);
        return new TroopCount(number, new TokenRange(first, head + 1), head, inside ?? owner) { IsDefinite = owner is not null || IsKnown(context, first) };
    }

    /// <summary>"the 5,000 soldiers", "these 5,000 soldiers".</summary>
    private static bool IsKnown(ArticleContext context, int first)
    {
        var at = first - 1;
        while (at > 0 && context.Tree[at].Upos is Upos.ADJ or Upos.ADV)
            at--;
        return at >= 0 && context.Tree[at].Lemma.ToLowerInvariant() is "the" or "these" or "those";
    }

    /// <summary>Index of the head noun of the phrase that the number opens, -1 where it is no noun of armed forces.</summary>
    private static int HeadAfter(ArticleContext context, Quantity number, int end)
    {
        var nouns = context.Knowledge.Lexicon["force-nouns"];
        for (var at = number.Tokens.End; at < end && at - number.Tokens.End <= MaxModifiers; at++)
        {
            var token = context.Tree[at];
            var isLast = at + 1 >= end || context.Tree[at + 1].Upos is not (Upos.NOUN or Upos.PROPN);
            if (isLast && nouns.Contains(token.Lemma.ToLowerInvariant()))
                return at;
            if (token.Upos is not (Upos.ADJ or Upos.NOUN or Upos.PROPN) && token.Form is not ("-" or "and" or "or") && token.Xpos is not ("VBN" or "VBG"))
                return -1;
        }

        return -1;
    }

    private static bool IsMilitary(ArticleContext context, int first, int head, Mention? country)
    {
        var lexicon = context.Knowledge.Lexicon;
        if (lexicon["force-nouns"].Find(context.Tree[head].Lemma.ToLowerInvariant(), "needs") is null)
            return true;
        for (var at = first; at < head; at++)
        {
            if (lexicon["force-modifiers"].Contains(context.Tree[at].Form.ToLowerInvariant()))
                return true;
        }

        return country is not null && context.Tree[head].Lemma is not "member";
    }

    /// <summary>The country before the number: "Canada's 600 soldiers", "its 600 soldiers".</summary>
    private static Mention? Owner(ArticleContext context, int first)
    {
        var at = first - 1;
        while (at >= 0 && (context.Tree[at].Upos is Upos.ADJ or Upos.ADV || context.Tree[at].Form is "'s" or "’s" or "'" or "’"))
            at--;
        var isOwner = at >= 0 && (context.Tree[at].Xpos == "PRP$" || (at + 1 < first && context.Tree[at + 1].Form is "'s" or "’s" or "'" or "’"));
        return isOwner && context.Covering(at) is { } mention && mention.Class == Kg.Country ? mention : null;
    }
}
