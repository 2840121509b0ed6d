namespace KnowledgeGraph.Language.Perceptrons;

/// <summary>Weights of features by class: finished ones of a model, or those that are being learned.</summary>
internal interface IWeights
{
    /// <summary>Adds the weights of <paramref name="feature"/> to the scores of the classes.</summary>
    void AddTo(Span<int> scores, uint feature);
}
