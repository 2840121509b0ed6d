using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Tagging;

/// <summary>Tags the training sentences with taggers that have not seen them, so that the parser learns from tags with the mistakes it will meet.</summary>
internal static class Jackknife
{
    private const int Folds = 5;
    private const int Iterations = 5;
    private const int Threads = 2;

    /// <summary>Joint tags of every sentence, in order.</summary>
    internal static string[][] Tag(IReadOnlyList<TreebankSentence> sentences, ulong seed, Action<string> progress)
    {
        string[][] tags = new string[sentences.Count][];
        int folds = Math.Min(Folds, sentences.Count);
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = Threads }, fold =>
        {
            TreebankSentence[] others = [.. sentences.Where((_, i) => i % folds != fold || folds == 1)];
            TaggerModel model = TaggerTrainer.Train(others, seed, Iterations, TaggerTrainer.UsualPruning, _ => { });
            for (int i = fold; i < tags.Length; i += folds)
            {
                tags[i] = [.. model.Tag(WordTraits.Of(sentences[i].Forms)).Select(tag => model.Tags[tag])];
            }

            progress($"parser: tagged part {fold + 1} of {folds} of the training data");
        });
        return tags;
    }
}
