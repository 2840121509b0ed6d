namespace KnowledgeGraph.Language.Neural;

/// <summary>Scores of all arcs of a sentence, in whole numbers.</summary>
/// <param name="words">Number of words.</param>
/// <param name="scores">Row = dependent, column = head; the last column is the root.</param>
internal readonly ref struct ArcScores(int words, ReadOnlySpan<int> scores)
{
    private readonly ReadOnlySpan<int> _scores = scores;

    /// <summary>Number of words.</summary>
    internal int Words { get; } = words;

    /// <summary>The score of an arc; the root is the head numbered <see cref="Words"/>.</summary>
    internal int Of(int dependent, int head) => _scores[(dependent * (Words + 1)) + head];

    /// <summary>The heads of the best tree with one root and without crossing arcs; -1 is the root. Takes time with the third power of the words, unless the best heads are a tree.</summary>
    internal int[] BestTree(SyntaxBuffers buffers)
    {
        int[] heads = BestHeads();
        return TreeShape.IsProjectiveTree(heads) ? heads : ProjectiveTree.Find(this, buffers);
    }

    private int[] BestHeads()
    {
        var heads = new int[Words];
        for (int word = 0; word < Words; word++)
        {
            ReadOnlySpan<int> row = _scores.Slice(word * (Words + 1), Words + 1);
            int best = -1;
            for (int head = 0; head <= Words; head++)
            {
                best = head != word && (best < 0 || row[head] > row[best]) ? head : best;
            }

            heads[word] = best == Words ? -1 : best;
        }

        return heads;
    }
}
