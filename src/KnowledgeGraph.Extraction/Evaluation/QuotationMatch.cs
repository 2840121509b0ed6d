namespace KnowledgeGraph.Extraction;

/// <summary>Whether two texts are the same quotation, whole or in part.</summary>
internal static class QuotationMatch
{
    private const double Same = 0.8;
    private const double Nearly = 0.9;
    private const int LeastWords = 5;
    private const int LeastRun = 3;

    /// <summary>Whether a quotation is too short for being wrong.</summary>
    public static bool IsSlight(string built) => LabelText.Words(built).Length < LeastWords;

    /// <summary>Four fifths of the same words; or one is a part of the other in the same order, where what is too much was quoted too: a built text may join quotations, but not hold the words that report them.</summary>
    /// <param name="wanted">The quotation of the gold.</param>
    /// <param name="built">That of the graph.</param>
    /// <param name="quoted">The words of all quotations of the gold.</param>
    public static bool Is(string wanted, string built, WordBag quoted)
    {
        string[] one = LabelText.Words(wanted), other = LabelText.Words(built);
        if (one.Length == 0 || other.Length == 0)
            return false;
        var (wantedBag, builtBag) = (new WordBag(one), new WordBag(other));
        int common = wantedBag.Common(builtBag), shorter = Math.Min(one.Length, other.Length);
        if (common >= Same * Math.Max(one.Length, other.Length))
            return true;
        if (shorter < LeastWords || common < Nearly * shorter)
            return false;
        if (other.Length > one.Length && builtBag.Common(quoted) < Nearly * other.Length)
            return false;
        return CommonRuns.Covered(one, other, LeastRun) >= Nearly * shorter;
    }
}
