namespace KnowledgeGraph.Extraction;

/// <summary>What was counted, and the figures that follow from it.</summary>
/// <param name="Right">Built facts that answer a gold fact, each another one.</param>
/// <param name="Built">Built facts that count: right ones and wrong ones; those that repeat a right one or are optional count for nothing.</param>
/// <param name="Found">Gold facts that are answered.</param>
/// <param name="Gold">Gold facts that were asked for.</param>
public readonly record struct ScoreTally(int Right, int Built, int Found, int Gold)
{
    /// <summary>The share of built facts that are right, 0 to 1; where nothing was built, 1 if nothing was asked for and 0 otherwise.</summary>
    public double Precision => Built > 0 ? (double)Right / Built : Gold == 0 ? 1 : 0;

    /// <summary>The share of gold facts that are there, 0 to 1; 1 where none was asked for.</summary>
    public double Recall => Gold > 0 ? (double)Found / Gold : 1;

    /// <summary>The harmonic mean of both, 0 to 1; 0 where both are 0.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Both counts together: the micro average.</summary>
    public static ScoreTally operator +(ScoreTally one, ScoreTally other) => one.Add(other);

    /// <summary>Both counts together: the micro average.</summary>
    public ScoreTally Add(ScoreTally other) => new(Right + other.Right, Built + other.Built, Found + other.Found, Gold + other.Gold);
}
