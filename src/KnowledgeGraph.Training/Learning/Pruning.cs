namespace KnowledgeGraph.Training.Learning;

/// <summary>How a finished model is made small.</summary>
/// <param name="Scale">How many units of the model make a weight of one.</param>
/// <param name="MinimumUpdates">Features whose weights changed more rarely are left out.</param>
/// <param name="MinimumWeight">Weights below so many units are left out.</param>
internal sealed record Pruning(int Scale, int MinimumUpdates, int MinimumWeight)
{
    /// <summary>Keeps everything.</summary>
    internal static Pruning None { get; } = new(1024, 1, 1);
}
