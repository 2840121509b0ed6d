using KnowledgeGraph.Language.Models;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The matrices of the network.</summary>
/// <param name="Input">From what is read of a word to the width of the layers.</param>
/// <param name="Layers">From a window of words to candidate, forget gate and output gate, each of the layers' width.</param>
/// <param name="Tags">From the layers to scores of tags.</param>
/// <param name="Dependents">From the layers to a word as dependent of an arc.</param>
/// <param name="Heads">From the layers to a word as head of an arc.</param>
/// <param name="Query">From a dependent to what it asks of its head.</param>
/// <param name="Root">Stands for the root as a head.</param>
/// <param name="Distances">Score of each class of distance.</param>
/// <param name="LabelDependents">From the layers to a word as dependent of a label.</param>
/// <param name="LabelHeads">From the layers to a word as head of a label.</param>
/// <param name="LabelDistances">What each class of distance adds to the two; row = class.</param>
/// <param name="LabelOutput">From their sum to scores of labels.</param>
internal sealed record SyntaxWeights(
    QuantizedMatrix Input,
    IReadOnlyList<QuantizedMatrix> Layers,
    QuantizedMatrix Tags,
    QuantizedMatrix Dependents,
    QuantizedMatrix Heads,
    QuantizedMatrix Query,
    float[] Root,
    float[] Distances,
    QuantizedMatrix LabelDependents,
    QuantizedMatrix LabelHeads,
    float[] LabelDistances,
    QuantizedMatrix LabelOutput)
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    internal static SyntaxWeights Read(PayloadReader reader, NetworkShape shape) => new(
        reader.Matrix(),
        [.. shape.Windows.Select(_ => reader.Matrix())],
        reader.Matrix(),
        reader.Matrix(),
        reader.Matrix(),
        reader.Matrix(),
        reader.Floats(),
        reader.Floats(),
        reader.Matrix(),
        reader.Matrix(),
        reader.Floats(),
        reader.Matrix());

    /// <summary>Writes the matrices.</summary>
    internal void Write(PayloadWriter writer)
    {
        foreach (QuantizedMatrix matrix in (QuantizedMatrix[])[Input, .. Layers, Tags, Dependents, Heads, Query])
        {
            writer.Matrix(matrix);
        }

        writer.Floats(Root);
        writer.Floats(Distances);
        writer.Matrix(LabelDependents);
        writer.Matrix(LabelHeads);
        writer.Floats(LabelDistances);
        writer.Matrix(LabelOutput);
    }
}
