using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Neural;

/// <summary>Sentences that are learned from together, one behind the other in all matrices.</summary>
internal sealed class Batch
{
    private readonly SeededGenerator? _generator;

    /// <summary>Joins sentences; without a generator nothing is dropped.</summary>
    internal Batch(IReadOnlyList<EncodedSentence> sentences, SeededGenerator? generator)
    {
        (Sentences, _generator) = (sentences, generator);
        Starts = new int[sentences.Count + 1];
        for (int i = 0; i < sentences.Count; i++)
        {
            Starts[i + 1] = Starts[i] + sentences[i].Length;
        }
    }

    internal IReadOnlyList<EncodedSentence> Sentences { get; }

    /// <summary>Where each sentence begins, and the number of words.</summary>
    internal int[] Starts { get; }

    /// <summary>Number of words.</summary>
    internal int Words => Starts[^1];

    /// <summary>Whether something is dropped at random.</summary>
    internal bool IsLearning => _generator is not null;

    /// <summary>Whether to drop something that is to be dropped so often.</summary>
    internal bool Drops(int percent) => _generator?.Chance(percent) == true;

    /// <summary>For each sentence a row of 0 (dropped) and 1/(share kept); null where nothing is dropped.</summary>
    internal float[]? Mask(int width, int percent)
    {
        if (_generator is null || percent == 0)
        {
            return null;
        }

        var mask = new float[Sentences.Count * width];
        float kept = 100f / (100 - percent);
        for (int i = 0; i < mask.Length; i++)
        {
            mask[i] = _generator.Chance(percent) ? 0 : kept;
        }

        return mask;
    }

    /// <summary>Multiplies the rows of each sentence with its row of the mask.</summary>
    internal void Apply(float[]? mask, Span<float> rows, int width)
    {
        if (mask is null)
        {
            return;
        }

        for (int sentence = 0; sentence < Sentences.Count; sentence++)
        {
            for (int word = Starts[sentence]; word < Starts[sentence + 1]; word++)
            {
                VectorOperations.Multiply(rows.Slice(word * width, width), mask.AsSpan(sentence * width, width));
            }
        }
    }
}
