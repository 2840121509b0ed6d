using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Parsing;

/// <summary>Trains the parser with a dynamic oracle: from the second pass on it mostly follows its own moves, so that it learns what to do after a mistake.</summary>
internal static class ParserTrainer
{
    private const int ExplorePercent = 90;

    /// <summary>What loses next to nothing on the development data.</summary>
    internal static Pruning UsualPruning { get; } = new(Scale: 16, MinimumUpdates: 8, MinimumWeight: 12);

    /// <summary>Trains on sentences whose words carry the given joint tags.</summary>
    internal static ParserModel Train(
        IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<string[]> tags, ulong seed, int iterations, Pruning pruning, Action<string> progress)
    {
        string[] labels = [.. sentences.SelectMany(sentence => sentence.Relations).Where(label => label != ParserModel.RootLabel).Distinct().Order(StringComparer.Ordinal)];
        ParserExample[] examples = [.. sentences.Zip(tags, (sentence, tag) => ParserExample.Of(sentence, tag, labels))];
        var weights = new LearningWeights();
        var generator = new SeededGenerator(seed);
        for (int iteration = 1; iteration <= iterations; iteration++)
        {
            int wrong = 0;
            foreach (int i in generator.Order(examples.Length))
            {
                wrong += Learn(weights, labels.Length, examples[i], iteration > 1 ? generator : null);
            }

            progress($"parser: iteration {iteration} of {iterations}, {wrong} moves wrong");
        }

        return new ParserModel(labels, weights.Average(pruning));
    }

    /// <summary>One sentence; follows its own moves now and then where <paramref name="explorer"/> is given. Returns the number of wrong moves.</summary>
    private static int Learn(LearningWeights weights, int labels, ParserExample example, SeededGenerator? explorer)
    {
        int wrong = 0;
        var state = new ParserState(example.Words.Length - 1);
        Span<int> scores = stackalloc int[ParserAction.Count(labels)];
        Span<uint> room = stackalloc uint[ParserFeatures.Room];
        while (!state.IsFinal)
        {
            weights.Tick();
            Span<uint> features = room[..ParserFeatures.Extract(state, example.Words, room)];
            Scoring.Score(weights, features, scores);
            int chosen = ParseDecoder.BestAllowed(state, labels, scores);
            if (!example.Oracle.IsRight(state, ParserAction.Of(chosen, labels)) && example.Oracle.BestRight(state, labels, scores) is >= 0 and int right)
            {
                weights.Update(features, right, chosen);
                wrong++;
                chosen = explorer?.Chance(ExplorePercent) == true ? chosen : right;
            }

            ParserAction.Of(chosen, labels).Apply(state);
        }

        return wrong;
    }
}
