using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>One sum of money as a text gives it, perhaps in several currencies: "300 million kroner ($28 million)".</summary>
/// <param name="Main">The sum named first.</param>
/// <param name="Equivalents">The same sum in other currencies, in order.</param>
/// <param name="Tokens">From the qualifier or first digit to the last currency or closing bracket.</param>
internal sealed record MoneyGroup(Quantity Main, ImmutableArray<Quantity> Equivalents, TokenRange Tokens)
{
    private const int MaxGap = 3;

    /// <summary>Every sum of the article, in order.</summary>
    public static IEnumerable<MoneyGroup> Read(ArticleContext context)
    {
        var sums = context.Document.Quantities.Where(quantity => quantity is { Kind: QuantityKind.Money, Currency: not null }).ToList();
        for (var i = 0; i < sums.Count;)
        {
            var count = 1;
            while (i + count < sums.Count && IsSameSum(context, sums[i + count - 1], sums[i + count]) && sums[i + count].Currency != sums[i].Currency)
                count++;
            yield return Of(context, sums.GetRange(i, count));
            i += count;
        }
    }

    private static MoneyGroup Of(ArticleContext context, List<Quantity> sums)
    {
        var main = sums[0];
        var first = main.QualifierTokens.Length > 0 ? Math.Min(main.QualifierTokens.First, main.Tokens.First) : main.Tokens.First;
        var end = sums[^1].Tokens.End;
        if (sums.Count > 1 && end < context.Document.Tokens.Length && context.Tree[end].Form is ")" or "]")
            end++;
        return new MoneyGroup(main, [.. sums.Skip(1)], new TokenRange(first, end));
    }

    /// <summary>A sum in another currency that opens a bracket behind the first, or follows ", or about".</summary>
    private static bool IsSameSum(ArticleContext context, Quantity one, Quantity other)
    {
        var gap = other.Tokens.First - one.Tokens.End;
        return gap is > 0 and <= MaxGap && (context.Tree[one.Tokens.End].Form is "(" or "[" || (context.Tree[one.Tokens.End].Form == "," && context.Tree[one.Tokens.End + 1].Form == "or"));
    }
}
