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
        foreach (var number in context.Document.Quantities)
        {
            if (number.Kind == QuantityKind.Number && number.Value >= Smallest && decimal.IsInteger(number.Value) && Of(context, number) is { } count)
                yield return count;
        }
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
        return new TroopCount(number, new TokenRange(first, head + 1), head, inside ?? Owner(context, first));
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
