namespace KnowledgeGraph.Language.Parsing;

/// <summary>State of the arc-hybrid transition system (Kuhlmann et al. 2011): a stack, a buffer, and the arcs so far. The root stands behind the last word of the buffer.</summary>
internal sealed class ParserState
{
    /// <summary>Stands for no word.</summary>
    internal const int None = -1;

    private readonly int[] _stack;
    private readonly Children[] _children;
    private int _depth;

    /// <summary>Starts with all words in the buffer.</summary>
    internal ParserState(int words)
    {
        Words = words;
        _stack = new int[words + 1];
        _children = new Children[words + 1];
        Array.Fill(_children, Children.None);
        Heads = new int[words];
        Labels = new int[words];
        Array.Fill(Heads, None);
        Array.Fill(Labels, None);
    }

    /// <summary>Number of words.</summary>
    internal int Words { get; }

    /// <summary>The head of each word that has one: a word or, for the root of the sentence, <see cref="Words"/>.</summary>
    internal int[] Heads { get; }

    /// <summary>The label of each word that has a head.</summary>
    internal int[] Labels { get; }

    /// <summary>The first word of the buffer; <see cref="Words"/> where only the root is left.</summary>
    internal int Next { get; private set; }

    /// <summary>Number of words on the stack.</summary>
    internal int Depth => _depth;

    /// <summary>Whether each word but the last one on the stack has a head, and the buffer holds only the root: what is left is the root of the sentence.</summary>
    internal bool IsFinal => Next == Words && _depth <= 1;

    internal bool CanShift => Next < Words;

    /// <summary>The root takes one word only, so left arcs are for words.</summary>
    internal bool CanLeft => _depth > 0 && Next < Words;

    internal bool CanRight => _depth > 1;

    /// <summary>The word at a depth of the stack, 0 being the top.</summary>
    internal int Stack(int at) => at < _depth ? _stack[_depth - 1 - at] : None;

    /// <summary>The word at a place of the buffer, 0 being the first.</summary>
    internal int Buffer(int at) => Next + at <= Words ? Next + at : None;

    /// <summary>The outermost children of a word.</summary>
    internal Children ChildrenOf(int word) => word < 0 ? Children.None : _children[word];

    /// <summary>The label of a word; <see cref="None"/> where it has none.</summary>
    internal int LabelOf(int word) => word < 0 || word >= Words ? None : Labels[word];

    /// <summary>Moves the first word of the buffer to the stack.</summary>
    internal void Shift() => _stack[_depth++] = Next++;

    /// <summary>Makes the first word of the buffer the head of the top of the stack.</summary>
    internal void Left(int label)
    {
        int child = _stack[--_depth];
        Children of = _children[Next];
        _children[Next] = of with { Left = child, Left2 = of.Left, LeftCount = of.LeftCount + 1 };
        (Heads[child], Labels[child]) = (Next, label);
    }

    /// <summary>Makes the second word of the stack the head of its top.</summary>
    internal void Right(int label)
    {
        int child = _stack[--_depth];
        int head = _stack[_depth - 1];
        Children of = _children[head];
        _children[head] = of with { Right = child, Right2 = of.Right, RightCount = of.RightCount + 1 };
        (Heads[child], Labels[child]) = (head, label);
    }

    /// <summary>The outermost and second outermost children of a word on either side, and how many there are.</summary>
    internal readonly record struct Children(int Left, int Left2, int LeftCount, int Right, int Right2, int RightCount)
    {
        internal static Children None { get; } = new(ParserState.None, ParserState.None, 0, ParserState.None, ParserState.None, 0);
    }
}
