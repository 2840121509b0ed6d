using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Tagging;

/// <summary>Trains the part-of-speech tagger: decodes each sentence as the tagger will, and corrects the weights word by word.</summary>
internal static class TaggerTrainer
{
    private const int FrequentFrom = 30;

    /// <summary>What loses next to nothing on the development data.</summary>
    internal static Pruning UsualPruning { get; } = new(Scale: 64, MinimumUpdates: 3, MinimumWeight: 6);

    /// <summary>Trains on sentences in the order given by the seed.</summary>
    internal static TaggerModel Train(IReadOnlyList<TreebankSentence> sentences, ulong seed, int iterations, Pruning pruning, Action<string> progress)
    {
        string[] tags = [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];
        int[][] gold = [.. sentences.Select(sentence => sentence.Tags.Select(tag => Array.BinarySearch(tags, tag, StringComparer.Ordinal)).ToArray())];
        WordTraits[][] words = [.. sentences.Select(sentence => WordTraits.Of(sentence.Forms))];
        Dictionary<uint, int> known = Known(words, gold);
        var weights = new LearningWeights();
        var generator = new SeededGenerator(seed);
        for (int iteration = 1; iteration <= iterations; iteration++)
        {
            int wrong = 0;
            foreach (int i in generator.Order(sentences.Count))
            {
                wrong += Learn(weights, tags.Length, known, words[i], gold[i]);
            }

            progress($"tagger: iteration {iteration} of {iterations}, {wrong} words wrong");
        }

        return new TaggerModel(tags, known, weights.Average(pruning));
    }

    private static int Learn(LearningWeights weights, int classes, Dictionary<uint, int> known, WordTraits[] words, int[] gold)
    {
        int wrong = 0;
        Span<int> scores = stackalloc int[classes];
        Span<uint> room = stackalloc uint[TaggerFeatures.Room];
        (uint last, uint before) = (0, 0);
        for (int i = 0; i < words.Length; i++)
        {
            weights.Tick();
            if (!known.TryGetValue(words[i].Form, out int tag))
            {
                Span<uint> features = room[..TaggerFeatures.Extract(words, i, last, before, room)];
                Scoring.Score(weights, features, scores);
                tag = Scoring.Best(scores);
                if (tag != gold[i])
                {
                    weights.Update(features, gold[i], tag);
                    wrong++;
                }
            }

            (last, before) = ((uint)tag + 1, last);
        }

        return wrong;
    }

    /// <summary>Frequent words that were never seen with another tag.</summary>
    private static Dictionary<uint, int> Known(WordTraits[][] words, int[][] gold)
    {
        var counts = new SortedDictionary<uint, (int Tag, int Count)>();
        foreach ((WordTraits word, int tag) in words.Zip(gold).SelectMany(pair => pair.First.Zip(pair.Second)))
        {
            (int Tag, int Count) seen = counts.GetValueOrDefault(word.Form, (tag, 0));
            counts[word.Form] = (seen.Tag == tag ? tag : -1, seen.Count + 1);
        }

        return counts.Where(pair => pair.Value.Tag >= 0 && pair.Value.Count >= FrequentFrom).ToDictionary(pair => pair.Key, pair => pair.Value.Tag);
    }
}
