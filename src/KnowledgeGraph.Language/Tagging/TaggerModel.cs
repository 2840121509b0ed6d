using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Tagging;

/// <summary>What the tagger has learned.</summary>
/// <param name="Tags">The tags, as <see cref="JointTag"/> writes them.</param>
/// <param name="Known">Frequent words that have one tag only, by <see cref="WordTraits.Form"/>.</param>
/// <param name="Weights">The rest.</param>
internal sealed record TaggerModel(IReadOnlyList<string> Tags, IReadOnlyDictionary<uint, int> Known, SparseWeights Weights)
{
    /// <summary>Name of the component and of its file.</summary>
    internal const string Component = "tagger";

    /// <summary>Reads the payload of a model file.</summary>
    internal static TaggerModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        return new TaggerModel(reader.Strings(), reader.Table(), reader.Weights());
    }

    /// <summary>The payload of a model file.</summary>
    internal byte[] ToPayload()
    {
        var writer = new PayloadWriter();
        writer.Strings([.. Tags]);
        writer.Table(Known);
        writer.Weights(Weights);
        return writer.ToArray();
    }

    /// <summary>Tags the words of one sentence.</summary>
    internal int[] Tag(ReadOnlySpan<WordTraits> words) => TagDecoder.Decode(Weights, Tags.Count, Known, words);
}
