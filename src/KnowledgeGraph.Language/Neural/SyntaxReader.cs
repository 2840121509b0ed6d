using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Neural;

/// <summary>The whole network: tags and tree of a sentence. Immutable and thread-safe.</summary>
internal sealed class SyntaxReader
{
    /// <summary>Words read at once, so that time and memory do not grow faster than the text; a longer sentence is read in parts, each hanging on the one before.</summary>
    private const int LongestPart = 200;

    private const string LooseLabel = "parataxis";

    private readonly IReadOnlyList<string> _labelNames;
    private readonly int _width;
    private readonly SentenceEncoder _encoder;
    private readonly IntegerLayer _tags;
    private readonly ArcScorer _arcs;
    private readonly LabelChooser _labels;

    internal SyntaxReader(SyntaxModel model)
    {
        (TagNames, _labelNames, _width) = (model.Tags, model.Labels, model.Shape.Width);
        _encoder = new SentenceEncoder(model);
        _tags = new IntegerLayer(model.Weights.Tags, Squashing.Units);
        _arcs = new ArcScorer(model);
        _labels = new LabelChooser(model);
    }

    /// <summary>The tags, as <see cref="JointTag"/> writes them.</summary>
    internal IReadOnlyList<string> TagNames { get; }

    /// <summary>Index of its tag, head (-1 for the root) and relation of every word.</summary>
    internal (int[] Tags, int[] Heads, string[] Relations) Read(ReadOnlySpan<WordTraits> words) => Read(words, new SyntaxBuffers());

    /// <summary>The same for one sentence of many, with room that is used again.</summary>
    internal (int[] Tags, int[] Heads, string[] Relations) Read(ReadOnlySpan<WordTraits> words, SyntaxBuffers buffers)
    {
        (int[] tags, int[] heads, string[] relations) = (new int[words.Length], new int[words.Length], new string[words.Length]);
        int lastRoot = -1;
        for (int start = 0; start < words.Length; start += LongestPart)
        {
            int length = Math.Min(LongestPart, words.Length - start);
            ReadPart(words.Slice(start, length), tags.AsSpan(start, length), heads.AsSpan(start, length), relations.AsSpan(start, length), buffers);
            int root = start + heads.AsSpan(start, length).IndexOf(-1);
            for (int word = start; word < start + length; word++)
            {
                heads[word] += heads[word] < 0 ? 0 : start;
            }

            if (lastRoot >= 0)
            {
                (heads[root], relations[root]) = (lastRoot, LooseLabel);
            }

            lastRoot = root;
        }

        return (tags, heads, relations);
    }

    private void ReadPart(ReadOnlySpan<WordTraits> words, Span<int> tags, Span<int> heads, Span<string> relations, SyntaxBuffers buffers)
    {
        buffers.Reset();
        EncodedRows rows = _encoder.Encode(words, buffers);
        ReadOnlySpan<short> arcRows = rows.ForArcs[(SentenceEncoder.Padding * _width)..];
        LabelChooser.BestOf(_tags, rows.ForTags[(SentenceEncoder.Padding * _width)..], _width, words.Length, buffers).CopyTo(tags);
        int[] tree = _arcs.Score(arcRows, _width, words.Length, buffers).BestTree(buffers);
        int[] labels = _labels.Choose(arcRows, _width, tree, buffers);
        tree.CopyTo(heads);
        for (int word = 0; word < labels.Length; word++)
        {
            relations[word] = tree[word] < 0 ? SyntaxModel.RootLabel : _labelNames[labels[word]];
        }
    }
}
