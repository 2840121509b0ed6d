using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Naming;

/// <summary>
/// Trains the name recognizer on whole sentences. In some passes a sentence loses its list marks and some of its words lose their forms, so that
/// the model does not lean on lists and on names it has seen.
/// </summary>
internal static class NameTrainer
{
    private const int WithoutListsPercent = 40;
    private const int WithoutFormPercent = 10;

    /// <summary>What loses next to nothing on the development data.</summary>
    internal static Pruning UsualPruning { get; } = new(Scale: 16, MinimumUpdates: 4, MinimumWeight: 5);

    /// <summary>Trains on examples in the order given by the seed.</summary>
    internal static NameModel Train(IReadOnlyList<NameExample> examples, WordClusters clusters, ulong seed, int iterations, Pruning pruning, Action<string> progress)
    {
        var weights = new LearningWeights();
        var generator = new SeededGenerator(seed);
        for (int iteration = 1; iteration <= iterations; iteration++)
        {
            int wrong = 0;
            foreach (int i in generator.Order(examples.Count))
            {
                weights.Tick();
                wrong += Learn(weights, Blur(examples[i].Words, generator), examples[i].Labels);
            }

            progress($"names: iteration {iteration} of {iterations}, {wrong} words wrong");
        }

        return new NameModel(clusters, weights.Average(pruning));
    }

    private static NameWord[] Blur(NameWord[] words, SeededGenerator generator)
    {
        bool withoutLists = generator.Chance(WithoutListsPercent);
        return [.. words.Select(word => word with
        {
            Marks = withoutLists ? 0 : word.Marks,
            Traits = word.Traits.IsCapitalised && generator.Chance(WithoutFormPercent) ? word.Traits.WithoutForm() : word.Traits,
        })];
    }

    private static int Learn(LearningWeights weights, NameWord[] words, int[] gold)
    {
        int[] found = NameDecoder.Decode(weights, words);
        int wrong = 0;
        (int lastGold, int lastFound) = (NameLabel.Outside, NameLabel.Outside);
        Span<uint> room = stackalloc uint[NameFeatures.Room];
        for (int i = 0; i < words.Length; i++)
        {
            if (found[i] != gold[i])
            {
                weights.Update(room[..NameFeatures.Extract(words, i, room)], gold[i], found[i]);
                wrong++;
            }

            if (found[i] != gold[i] || lastFound != lastGold)
            {
                weights.Add(NameFeatures.Transition(lastGold), gold[i], 1);
                weights.Add(NameFeatures.Transition(lastFound), found[i], -1);
            }

            (lastGold, lastFound) = (gold[i], found[i]);
        }

        return wrong;
    }
}
