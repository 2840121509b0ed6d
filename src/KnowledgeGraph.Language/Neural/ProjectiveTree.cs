namespace KnowledgeGraph.Language.Neural;

/// <summary>The best tree without crossing arcs and with one root (Eisner 1996).</summary>
internal readonly ref struct ProjectiveTree
{
    private readonly ArcScores _arcs;
    private readonly int _words;
    private readonly Span<long> _leftOpen;
    private readonly Span<long> _rightOpen;
    private readonly Span<long> _leftDone;
    private readonly Span<long> _rightDone;
    private readonly Span<int> _openSplit;
    private readonly Span<int> _leftSplit;
    private readonly Span<int> _rightSplit;

    private ProjectiveTree(ArcScores arcs, SyntaxBuffers buffers)
    {
        _arcs = arcs;
        _words = arcs.Words;
        int size = _words * _words;
        _leftOpen = buffers.Longs.TakeZeros(size);
        _rightOpen = buffers.Longs.TakeZeros(size);
        _leftDone = buffers.Longs.TakeZeros(size);
        _rightDone = buffers.Longs.TakeZeros(size);
        _openSplit = buffers.Ints.TakeZeros(size);
        _leftSplit = buffers.Ints.TakeZeros(size);
        _rightSplit = buffers.Ints.TakeZeros(size);
    }

    /// <summary>Heads; -1 is the root.</summary>
    internal static int[] Find(ArcScores arcs, SyntaxBuffers buffers)
    {
        var tree = new ProjectiveTree(arcs, buffers);
        for (int length = 1; length < arcs.Words; length++)
        {
            for (int left = 0; left + length < arcs.Words; left++)
            {
                tree.Join(left, left + length);
            }
        }

        return tree.Read();
    }

    /// <summary>A span "left" is headed by its right end, a span "right" by its left end; a span is open until all dependents of its other end are in.</summary>
    private void Join(int left, int right)
    {
        int at = (left * _words) + right;
        (long best, int split) = (long.MinValue, left);
        for (int i = left; i < right; i++)
        {
            long score = _rightDone[(left * _words) + i] + _leftDone[((i + 1) * _words) + right];
            (best, split) = score > best ? (score, i) : (best, split);
        }

        _openSplit[at] = split;
        _leftOpen[at] = best + _arcs.Of(left, right);
        _rightOpen[at] = best + _arcs.Of(right, left);
        (_leftDone[at], _rightDone[at]) = (long.MinValue, long.MinValue);
        for (int i = left; i < right; i++)
        {
            long score = _leftDone[(left * _words) + i] + _leftOpen[(i * _words) + right];
            (_leftDone[at], _leftSplit[at]) = score > _leftDone[at] ? (score, i) : (_leftDone[at], _leftSplit[at]);
            score = _rightOpen[(left * _words) + i + 1] + _rightDone[((i + 1) * _words) + right];
            (_rightDone[at], _rightSplit[at]) = score > _rightDone[at] ? (score, i + 1) : (_rightDone[at], _rightSplit[at]);
        }
    }

    private int[] Read()
    {
        int root = 0;
        long best = long.MinValue;
        for (int word = 0; word < _words; word++)
        {
            long score = _leftDone[word] + _rightDone[(word * _words) + _words - 1] + _arcs.Of(word, _words);
            (best, root) = score > best ? (score, word) : (best, root);
        }

        var heads = new int[_words];
        heads[root] = -1;
        var open = new Stack<(int Left, int Right, bool IsLeft)>([(0, root, true), (root, _words - 1, false)]);
        while (open.TryPop(out (int Left, int Right, bool IsLeft) span))
        {
            if (span.Left == span.Right)
            {
                continue;
            }

            int at = (span.Left * _words) + span.Right;
            int split = span.IsLeft ? _leftSplit[at] : _rightSplit[at];
            (int low, int high) = span.IsLeft ? (split, span.Right) : (span.Left, split);
            heads[split] = span.IsLeft ? span.Right : span.Left;
            open.Push(span.IsLeft ? (span.Left, split, true) : (split, span.Right, false));
            int inner = _openSplit[(low * _words) + high];
            open.Push((low, inner, false));
            open.Push((inner + 1, high, true));
        }

        return heads;
    }
}
