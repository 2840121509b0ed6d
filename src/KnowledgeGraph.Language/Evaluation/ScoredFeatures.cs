namespace KnowledgeGraph.Language.Evaluation;

/// <summary>The features that are scored: those that extraction needs.</summary>
internal static class ScoredFeatures
{
    private static readonly string[] Names = ["Number", "Polarity", "Tense", "VerbForm", "Voice"];

    /// <summary>Those of "Case=Nom|Number=Sing" that are scored, in order.</summary>
    public static string Of(string features) =>
        string.Join('|', features.Split('|').Where(feature => Names.Contains(feature.Split('=')[0], StringComparer.Ordinal)).Order(StringComparer.Ordinal));
}
