using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language.Naming;

/// <summary>What the name recognizer has learned.</summary>
/// <param name="Shape">Its sizes.</param>
/// <param name="WordKeys">Lower-cased words of the training data, rising; row i + 1 of <paramref name="Words"/> is that of key i.</param>
/// <param name="Words">Their vectors; row 0 is for all others.</param>
/// <param name="Grams">Vectors of stretches of letters: <see cref="LetterGrams"/>.</param>
/// <param name="Traits">The tables of <see cref="NameTable.All"/>.</param>
/// <param name="Input">From what is read of a word to the width of the layers.</param>
/// <param name="Layers">The matrices of <see cref="GatedLayer"/>.</param>
/// <param name="Labels">From the layers to scores of labels.</param>
/// <param name="Transitions">Score of each label behind each label; row = the label before.</param>
internal sealed record NameModel(
    NameShape Shape,
    uint[] WordKeys,
    QuantizedTable Words,
    QuantizedTable Grams,
    IReadOnlyList<QuantizedTable> Traits,
    QuantizedMatrix Input,
    IReadOnlyList<QuantizedMatrix> Layers,
    QuantizedMatrix Labels,
    float[] Transitions)
{
    /// <summary>Name of the component and of its file.</summary>
    internal const string Component = "names";

    /// <summary>Reads the payload of a model file.</summary>
    internal static NameModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var shape = new NameShape((int)reader.Number(), [.. reader.Numbers().Select(window => (int)window)]);
        return new NameModel(
            shape,
            reader.RisingNumbers(),
            reader.Table8(),
            reader.Table8(),
            [.. NameTable.All.Select(_ => reader.Table8())],
            reader.Matrix(),
            [.. shape.Windows.Select(_ => reader.Matrix())],
            reader.Matrix(),
            reader.Floats());
    }

    /// <summary>The payload of a model file.</summary>
    internal byte[] ToPayload()
    {
        var writer = new PayloadWriter();
        writer.Number((uint)Shape.Width);
        writer.Numbers([.. Shape.Windows.Select(window => (uint)window)]);
        writer.RisingNumbers(WordKeys);
        foreach (QuantizedTable table in (QuantizedTable[])[Words, Grams, .. Traits])
        {
            writer.Table8(table);
        }

        foreach (QuantizedMatrix matrix in (QuantizedMatrix[])[Input, .. Layers, Labels])
        {
            writer.Matrix(matrix);
        }

        writer.Floats(Transitions);
        return writer.ToArray();
    }
}
