using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Counts quotations by their words: one that is built in parts, or joined with the next, is there when four fifths of its words are.</summary>
internal static class QuotationCoverage
{
    private const double MayLack = 0.2;
    private const int LeastNewWords = 3;

    /// <summary>Longest first, each built quotation takes away its words from those it answers.</summary>
    /// <param name="wanted">The quotations of the gold.</param>
    /// <param name="answered">For each built quotation the gold ones that it answers, by index.</param>
    /// <returns>The gold quotations that are there, by index, and the built ones that brought something new.</returns>
    public static (HashSet<int> Found, HashSet<BuiltFact> Right) Of(IReadOnlyList<GoldFact> wanted, IReadOnlyDictionary<BuiltFact, ImmutableArray<int>> answered)
    {
        var left = wanted.Select(fact => new WordBag(fact.Places[1].Choices.Select(choice => LabelText.Words(choice.Text)).MaxBy(words => words.Length) ?? [])).ToArray();
        int[] sizes = [.. left.Select(bag => bag.Size)];
        var right = new HashSet<BuiltFact>();
        foreach (var built in answered.Keys.OrderByDescending(LengthOf).ThenBy(fact => fact.Values[0]).ThenBy(fact => fact.Values[1]))
        {
            var words = new WordBag(LabelText.Words(TextOf(built)));
            foreach (int index in answered[built])
            {
                if (left[index].Common(words) >= Math.Min(LeastNewWords, sizes[index]))
                    right.Add(built);
                left[index] = left[index].Without(words);
            }
        }

        return ([.. Enumerable.Range(0, left.Length).Where(index => left[index].Size <= MayLack * sizes[index])], right);
    }

    /// <summary>In characters, not code units.</summary>
    private static int LengthOf(BuiltFact quotation) => TextOf(quotation).EnumerateRunes().Count();

    private static string TextOf(BuiltFact quotation) => ScoredGraph.TextOf(quotation.Values[1]);
}
