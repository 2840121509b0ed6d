using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Tagging;

/// <summary>Tags a sentence from left to right, each word with the best tag given those before it.</summary>
internal static class TagDecoder
{
    /// <summary>Class numbers of the tags; words of the dictionary get theirs without asking the weights.</summary>
    internal static int[] Decode<TWeights>(TWeights weights, int classes, IReadOnlyDictionary<uint, int> known, ReadOnlySpan<WordTraits> words)
        where TWeights : IWeights
    {
        var tags = new int[words.Length];
        Span<int> scores = stackalloc int[classes];
        Span<uint> features = stackalloc uint[TaggerFeatures.Room];
        (uint last, uint before) = (0, 0);
        for (int i = 0; i < words.Length; i++)
        {
            if (!known.TryGetValue(words[i].Form, out tags[i]))
            {
                int count = TaggerFeatures.Extract(words, i, last, before, features);
                Scoring.Score(weights, features[..count], scores);
                tags[i] = Scoring.Best(scores);
            }

            (last, before) = ((uint)tags[i] + 1, last);
        }

        return tags;
    }
}
