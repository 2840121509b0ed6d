using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Parses a sentence greedily: always the best move that is allowed. The result is a projective tree with one root.</summary>
internal static class ParseDecoder
{
    /// <summary>The final state; <paramref name="words"/> end with <see cref="TaggedWord.Root"/>.</summary>
    internal static ParserState Decode<TWeights>(TWeights weights, int labels, ReadOnlySpan<TaggedWord> words)
        where TWeights : IWeights
    {
        var state = new ParserState(words.Length - 1);
        Span<int> scores = stackalloc int[ParserAction.Count(labels)];
        Span<uint> features = stackalloc uint[ParserFeatures.Room];
        while (!state.IsFinal)
        {
            int count = ParserFeatures.Extract(state, words, features);
            Scoring.Score(weights, features[..count], scores);
            ParserAction.Of(BestAllowed(state, labels, scores), labels).Apply(state);
        }

        return state;
    }

    /// <summary>The best class among the moves that the state allows.</summary>
    internal static int BestAllowed(ParserState state, int labels, ReadOnlySpan<int> scores)
    {
        int best = state.CanShift ? 0 : -1;
        if (state.CanLeft)
        {
            best = Better(scores, best, 1, labels);
        }

        return state.CanRight ? Better(scores, best, 1 + labels, labels) : best;
    }

    private static int Better(ReadOnlySpan<int> scores, int best, int from, int count)
    {
        int candidate = from + Scoring.Best(scores.Slice(from, count));
        return best < 0 || scores[candidate] > scores[best] ? candidate : best;
    }
}
