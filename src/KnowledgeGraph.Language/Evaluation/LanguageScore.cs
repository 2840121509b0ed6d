namespace KnowledgeGraph.Language;

/// <summary>How much of one kind the pipeline found, and how much of that is right.</summary>
/// <param name="Name">What was counted: "Tokens", "UPOS", "LAS", "PER"…</param>
/// <param name="Gold">How many there are.</param>
/// <param name="Found">How many the pipeline gave.</param>
/// <param name="Right">How many of those are right.</param>
public sealed record LanguageScore(string Name, int Gold, int Found, int Right)
{
    /// <summary>How many words of both readings match, where the words are counted; otherwise null.</summary>
    public int? Aligned { get; init; }

    /// <summary>Share of what was found that is right, 0 to 1; 0 where nothing was found.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Share of what there is that was found, 0 to 1; 0 where there is nothing.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of precision and recall, 0 to 1.</summary>
    public double F1 => Gold + Found == 0 ? 0 : 2.0 * Right / (Gold + Found);

    /// <summary>Share of the words that match that are right, 0 to 1; null where words are not counted.</summary>
    public double? Accuracy => Aligned is { } aligned ? aligned == 0 ? 0 : (double)Right / aligned : null;
}
