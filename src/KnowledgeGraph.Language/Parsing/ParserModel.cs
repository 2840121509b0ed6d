using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>What the parser has learned.</summary>
/// <param name="Labels">The dependency relations, without "root".</param>
/// <param name="Weights">Weights of the moves.</param>
internal sealed record ParserModel(IReadOnlyList<string> Labels, SparseWeights Weights)
{
    /// <summary>Name of the component and of its file.</summary>
    internal const string Component = "parser";

    /// <summary>The relation of the word that governs the sentence.</summary>
    internal const string RootLabel = "root";

    /// <summary>Reads the payload of a model file.</summary>
    internal static ParserModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        return new ParserModel(reader.Strings(), reader.Weights());
    }

    /// <summary>The payload of a model file.</summary>
    internal byte[] ToPayload()
    {
        var writer = new PayloadWriter();
        writer.Strings([.. Labels]);
        writer.Weights(Weights);
        return writer.ToArray();
    }

    /// <summary>Head (-1 for the root) and relation of every word; <paramref name="words"/> end with <see cref="TaggedWord.Root"/>.</summary>
    internal (int Head, string Relation)[] Parse(ReadOnlySpan<TaggedWord> words)
    {
        ParserState state = ParseDecoder.Decode(Weights, Labels.Count, words);
        return [.. Enumerable.Range(0, state.Words).Select(word => state.Heads[word] < 0 ? (-1, RootLabel) : (state.Heads[word], Labels[state.Labels[word]]))];
    }
}
