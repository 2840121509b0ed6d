using KnowledgeGraph.Language.Models;

namespace KnowledgeGraph.Language.Neural;

/// <summary>What the network that reads sentences has learned.</summary>
/// <param name="Shape">Its sizes.</param>
/// <param name="Tags">The tags, as <see cref="JointTag"/> writes them.</param>
/// <param name="Labels">The dependency relations, without "root".</param>
/// <param name="VectorKeys">Lower-cased words with a vector learned elsewhere (<see cref="Perceptrons.WordTraits.Lower"/>), rising.</param>
/// <param name="Vectors">Their vectors.</param>
/// <param name="WordKeys">Lower-cased words of the training data, rising; row i + 1 of <paramref name="Words"/> is that of key i.</param>
/// <param name="Words">Their vectors; row 0 is for all others.</param>
/// <param name="Traits">The tables of <see cref="HashedTable.All"/>.</param>
/// <param name="Weights">The matrices.</param>
internal sealed record SyntaxModel(
    NetworkShape Shape,
    IReadOnlyList<string> Tags,
    IReadOnlyList<string> Labels,
    uint[] VectorKeys,
    QuantizedTable Vectors,
    uint[] WordKeys,
    QuantizedTable Words,
    IReadOnlyList<QuantizedTable> Traits,
    SyntaxWeights Weights)
{
    /// <summary>Name of the component and of its file.</summary>
    internal const string Component = "syntax";

    /// <summary>The relation of the word that governs the sentence.</summary>
    internal const string RootLabel = "root";

    /// <summary>Reads the payload of a model file.</summary>
    internal static SyntaxModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        var shape = new NetworkShape(
            (int)reader.Number(), [.. reader.Numbers().Select(window => (int)window)], (int)reader.Number(), (int)reader.Number(), (int)reader.Number());
        return new SyntaxModel(
            shape,
            reader.Strings(),
            reader.Strings(),
            reader.RisingNumbers(),
            reader.Table8(),
            reader.RisingNumbers(),
            reader.Table8(),
            [.. HashedTable.All.Select(_ => reader.Table8())],
            SyntaxWeights.Read(reader, shape));
    }

    /// <summary>The payload of a model file.</summary>
    internal byte[] ToPayload()
    {
        var writer = new PayloadWriter();
        writer.Number((uint)Shape.Width);
        writer.Numbers([.. Shape.Windows.Select(window => (uint)window)]);
        writer.Number((uint)Shape.TagLayer);
        writer.Number((uint)Shape.ArcWidth);
        writer.Number((uint)Shape.LabelWidth);
        writer.Strings([.. Tags]);
        writer.Strings([.. Labels]);
        writer.RisingNumbers(VectorKeys);
        writer.Table8(Vectors);
        writer.RisingNumbers(WordKeys);
        writer.Table8(Words);
        foreach (QuantizedTable table in Traits)
        {
            writer.Table8(table);
        }

        Weights.Write(writer);
        return writer.ToArray();
    }
}
