using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>What the parser looks at (after Zhang and Nivre 2011): words and tags around the top of the stack and the front of the buffer, their children, labels and distance.</summary>
internal readonly ref struct ParserFeatures
{
    /// <summary>Room that the features of one state need at most.</summary>
    internal const int Room = 110;

    private readonly ParserState _state;
    private readonly TaggedWord _s0;
    private readonly TaggedWord _s1;
    private readonly TaggedWord _s2;
    private readonly TaggedWord _n0;
    private readonly TaggedWord _n1;
    private readonly TaggedWord _n2;
    private readonly ParserState.Children _s0Children;
    private readonly ParserState.Children _s1Children;
    private readonly ParserState.Children _n0Children;
    private readonly ReadOnlySpan<TaggedWord> _words;

    private ParserFeatures(ParserState state, ReadOnlySpan<TaggedWord> words)
    {
        _state = state;
        _words = words;
        (_s0, _s1, _s2) = (Word(state.Stack(0)), Word(state.Stack(1)), Word(state.Stack(2)));
        (_n0, _n1, _n2) = (Word(state.Buffer(0)), Word(state.Buffer(1)), Word(state.Buffer(2)));
        (_s0Children, _s1Children, _n0Children) = (state.ChildrenOf(state.Stack(0)), state.ChildrenOf(state.Stack(1)), state.ChildrenOf(state.Buffer(0)));
    }

    /// <summary>Writes the features of a state; <paramref name="words"/> end with <see cref="TaggedWord.Root"/>. Returns their number.</summary>
    internal static int Extract(ParserState state, ReadOnlySpan<TaggedWord> words, Span<uint> room)
    {
        var features = new ParserFeatures(state, words);
        var list = new FeatureList(room);
        list.Add();
        features.AddSingle(ref list);
        features.AddPairs(ref list);
        features.AddTriples(ref list);
        features.AddChildren(ref list);
        features.AddDistances(ref list);
        return list.Count;
    }

    private static uint Form(in TaggedWord word) => word.Traits.Lower;

    private void AddSingle(ref FeatureList list)
    {
        foreach (TaggedWord word in (ReadOnlySpan<TaggedWord>)[_s0, _s1, _n0, _n1])
        {
            list.Add(Form(word), word.Tag);
            list.Add(Form(word));
            list.Add(word.Tag);
        }

        list.Add(Form(_s2), _s2.Tag);
        list.Add(_s2.Tag);
        list.Add(Form(_n2), _n2.Tag);
        list.Add(_n2.Tag);
        list.Add(_s0.Traits.Suffix3, _n0.Traits.Suffix3);
        list.Add(_s0.Traits.Shape, _n0.Traits.Shape);
    }

    private void AddPairs(ref FeatureList list)
    {
        list.Add(StableHash.Feature(0, Form(_s0), _s0.Tag), Form(_n0), _n0.Tag);
        list.Add(Form(_s0), _s0.Tag, Form(_n0));
        list.Add(Form(_s0), Form(_n0), _n0.Tag);
        list.Add(Form(_s0), _s0.Tag, _n0.Tag);
        list.Add(_s0.Tag, Form(_n0), _n0.Tag);
        list.Add(Form(_s0), Form(_n0));
        list.Add(_s0.Tag, _n0.Tag);
        list.Add(_n0.Tag, _n1.Tag);
        list.Add(_s1.Tag, _s0.Tag);
        list.Add(Form(_s1), Form(_s0));
        list.Add(Form(_s1), _s0.Tag);
        list.Add(_s1.Tag, Form(_s0));
        list.Add(Form(_s1), _s1.Tag, _s0.Tag);
        list.Add(_s1.Tag, Form(_s0), _s0.Tag);
        list.Add(_s1.Tag, _n0.Tag);
        list.Add(Form(_s1), Form(_n0));
        list.Add(Form(_n0), Form(_n1));
    }

    private void AddTriples(ref FeatureList list)
    {
        list.Add(_n0.Tag, _n1.Tag, _n2.Tag);
        list.Add(_s0.Tag, _n0.Tag, _n1.Tag);
        list.Add(_s1.Tag, _s0.Tag, _n0.Tag);
        list.Add(_s2.Tag, _s1.Tag, _s0.Tag);
        list.Add(StableHash.Feature(0, _s1.Tag, _s0.Tag), _n0.Tag, _n1.Tag);
        list.Add(Form(_s0), _n0.Tag, _n1.Tag);
        list.Add(_s0.Tag, Form(_n0), _n1.Tag);
        list.Add(_s1.Tag, Form(_s0), _n0.Tag);
        list.Add(Form(_s1), _s0.Tag, _n0.Tag);
        list.Add(_s1.Tag, _s0.Tag, Form(_n0));
        list.Add(Form(_s1), Form(_s0), Form(_n0));
        list.Add(StableHash.Feature(0, _s2.Upos, _s1.Upos), _s0.Upos, _n0.Upos);
    }

    private void AddChildren(ref FeatureList list)
    {
        AddChild(ref list, _s0Children.Left, _s0);
        AddChild(ref list, _s0Children.Right, _s0);
        AddChild(ref list, _n0Children.Left, _n0);
        AddChild(ref list, _s1Children.Left, _s1);
        AddChild(ref list, _s1Children.Right, _s1);
        (uint s0Left, uint s0Right, uint n0Left) = (Tag(_s0Children.Left), Tag(_s0Children.Right), Tag(_n0Children.Left));
        list.Add(_s0.Tag, s0Left, Tag(_s0Children.Left2));
        list.Add(_s0.Tag, s0Right, Tag(_s0Children.Right2));
        list.Add(_n0.Tag, n0Left, Tag(_n0Children.Left2));
        list.Add(_s0.Tag, s0Left, _n0.Tag);
        list.Add(_s0.Tag, s0Right, _n0.Tag);
        list.Add(_s0.Tag, _n0.Tag, n0Left);
        list.Add(_s1.Tag, Tag(_s1Children.Left), _s0.Tag);
        list.Add(_s1.Tag, Tag(_s1Children.Right), _s0.Tag);
        list.Add(_s1.Tag, _s0.Tag, s0Left);
        list.Add(_s1.Tag, _s0.Tag, s0Right);
        list.Add(_s0.Tag, Label(_s0Children.Left), Label(_s0Children.Left2));
        list.Add(_s0.Tag, Label(_s0Children.Right), Label(_s0Children.Right2));
        list.Add(_n0.Tag, Label(_n0Children.Left), Label(_n0Children.Left2));
        list.Add(Label(_s0Children.Left), Label(_n0Children.Left), StableHash.Feature(0, _s0.Upos, _n0.Upos));
        list.Add(Label(_s1Children.Right), Label(_s0Children.Left), StableHash.Feature(0, _s1.Upos, _s0.Upos));
        list.Add(Label(_s0Children.Right), _s0.Upos, _n0.Tag);
    }

    private void AddChild(ref FeatureList list, int child, in TaggedWord parent)
    {
        TaggedWord word = Word(child);
        list.Add(Form(word), Label(child));
        list.Add(word.Tag, Label(child));
        list.Add(Form(parent), Form(word));
        list.Add(parent.Tag, Label(child));
    }

    private void AddDistances(ref FeatureList list)
    {
        uint distance = Distance(_state.Stack(0), _state.Next);
        uint apart = Distance(_state.Stack(1), _state.Stack(0));
        list.Add(Form(_s0), distance);
        list.Add(_s0.Tag, distance);
        list.Add(Form(_n0), distance);
        list.Add(_n0.Tag, distance);
        list.Add(_s0.Tag, _n0.Tag, distance);
        list.Add(Form(_s0), Form(_n0), distance);
        list.Add(_s1.Tag, _s0.Tag, apart);
        list.Add(Form(_s0), (uint)_s0Children.LeftCount, (uint)_s0Children.RightCount);
        list.Add(_s0.Tag, (uint)_s0Children.LeftCount);
        list.Add(_s0.Tag, (uint)_s0Children.RightCount);
        list.Add(Form(_n0), (uint)_n0Children.LeftCount);
        list.Add(_n0.Tag, (uint)_n0Children.LeftCount);
        list.Add(_s1.Tag, (uint)_s1Children.LeftCount, (uint)_s1Children.RightCount);
        list.Add((uint)Math.Min(_state.Depth, 4), _state.CanShift ? 1u : 0u, _s0.Tag);
    }

    private TaggedWord Word(int at) => at < 0 ? default : _words[at];

    private uint Tag(int at) => Word(at).Tag;

    private uint Label(int at) => (uint)(_state.LabelOf(at) + 1);

    private static uint Distance(int left, int right) => left < 0 || right < 0 ? 0 : (right - left) switch
    {
        <= 4 => (uint)(right - left),
        <= 6 => 5,
        <= 10 => 6,
        _ => 7,
    };
}
