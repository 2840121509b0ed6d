using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training;

/// <summary>What to train, from what, and where to.</summary>
/// <param name="DataFolder">Folder that holds treebank, embeddings, ner and gazetteer.</param>
/// <param name="OutputFolder">Folder for the models.</param>
/// <param name="Seed">Decides the order of the examples.</param>
/// <param name="Iterations">Passes over the data; null for what suits each model.</param>
internal sealed record TrainingOptions(string DataFolder, string OutputFolder, ulong Seed, int? Iterations)
{
    /// <summary>The network for syntax and how it learns.</summary>
    internal SyntaxPlan SyntaxPlan { get; init; } = SyntaxPlan.Usual;
}
