using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>What the name recognizer has learned.</summary>
/// <param name="Clusters">Groups of words.</param>
/// <param name="Weights">Weights of the labels.</param>
internal sealed record NameModel(WordClusters Clusters, SparseWeights Weights)
{
    /// <summary>Name of the component and of its file.</summary>
    internal const string Component = "names";

    /// <summary>Reads the payload of a model file.</summary>
    internal static NameModel Read(byte[] payload)
    {
        var reader = new PayloadReader(payload);
        return new NameModel(new WordClusters(reader.Table()), reader.Weights());
    }

    /// <summary>The payload of a model file.</summary>
    internal byte[] ToPayload()
    {
        var writer = new PayloadWriter();
        writer.Table(Clusters.Table);
        writer.Weights(Weights);
        return writer.ToArray();
    }

    /// <summary>The names in a sentence.</summary>
    internal List<FoundName> Find(ReadOnlySpan<NameWord> words) => NameLabel.Names(NameDecoder.Decode(Weights, words));
}
