using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>How far the planning of a group has come.</summary>
internal sealed class BlockRun
{
    private readonly HashSet<Variable>? _required;
    private readonly List<BlockStep> _steps;
    private readonly List<BlockStep.Filter> _filters;
    private IReadOnlyList<BlockItem> _items;
    private List<BlockItem> _left;

    public BlockRun(Block block, PlanInput input, HashSet<Variable>? required)
    {
        (Block, Input, _required) = (block, input, required);
        _items = block.Items;
        _left = [.. block.Items];
        _steps = [.. block.Steps];
        _filters = [.. block.Steps.OfType<BlockStep.Filter>()];
        Possible = [.. input.Possible];
        Certain = [.. input.Certain];
    }

    public Block Block { get; }

    public PlanInput Input { get; }

    /// <summary>The parts that are joined: the block's, or, until the first is joined, others that stand for the same.</summary>
    public IReadOnlyList<BlockItem> Items
    {
        get => _items;
        set
        {
            _items = value;
            _left = [.. value];
        }
    }

    /// <summary>The parts as the join order sees them, in the order of the items.</summary>
    public IReadOnlyList<JoinPart> Parts { get; set; } = [];

    /// <summary>What the filters leave for the variables.</summary>
    public required ObjectRanges Ranges { get; init; }

    /// <summary>The plan so far; null where nothing is planned yet.</summary>
    public PlanNode? Node { get; set; }

    public double Rows => Node?.EstimatedRows ?? Input.Rows;

    public double Cost => Node?.EstimatedCost ?? 0;

    /// <summary>The variables that may be bound now, those of the input included.</summary>
    public HashSet<Variable> Possible { get; }

    /// <summary>The variables that are bound now in each row.</summary>
    public HashSet<Variable> Certain { get; }

    /// <summary>The rows as they are now, as the input of something inside.</summary>
    public PlanInput AsInput(double rows) => new([.. Possible], [.. Certain], Math.Max(1, rows), Input.MustFeed);

    public PlanNode NodeOrUnit() => Node ??= new UnitNode(empty: false) { EstimatedRows = Input.Rows };

    public void Joined(BlockItem item)
    {
        _left.Remove(item);
        Possible.UnionWith(item.Possible);
        Certain.UnionWith(item.Certain);
    }

    public void Passed(BlockStep step) => _steps.Remove(step);

    /// <summary>The filters that can be asked now and were not yet: every variable that the group may ever bind is bound.</summary>
    public List<BlockStep.Filter> TakeReadyFilters()
    {
        var ready = _filters.FindAll(IsReady);
        foreach (var filter in ready) Take(filter);
        return ready;
    }

    /// <summary>Takes a filter at its own place; false where it was taken before.</summary>
    public bool Take(BlockStep.Filter filter)
    {
        int at = _filters.FindIndex(other => ReferenceEquals(other, filter));
        if (at < 0) return false;
        _filters.RemoveAt(at);
        _steps.RemoveAll(step => ReferenceEquals(step, filter));
        return true;
    }

    /// <summary>The variables of this group that nobody reads once a part is joined.</summary>
    public HashSet<Variable> DiscardedAfter(BlockItem? item)
    {
        if (_required is null) return [];
        var discarded = new HashSet<Variable>(Possible);
        if (item is not null) discarded.UnionWith(item.Possible);
        discarded.ExceptWith(Input.Possible);
        discarded.ExceptWith(NeededBeside(item)!);
        return discarded;
    }

    /// <summary>The variables of a part that are read elsewhere; null where all are.</summary>
    public HashSet<Variable>? NeededBeside(BlockItem? item)
    {
        if (_required is null) return null;
        var needed = new HashSet<Variable>(_required);
        needed.UnionWith(Input.Possible);
        foreach (var other in _left)
        {
            if (!ReferenceEquals(other, item)) needed.UnionWith(other.Possible);
        }

        foreach (var step in _steps) AddMentioned(step, needed);
        return needed;
    }

    private static void AddMentioned(BlockStep step, HashSet<Variable> needed)
    {
        switch (step)
        {
            case BlockStep.Filter filter:
                needed.UnionWith(ExpressionVariables.Of(filter.Condition));
                break;
            case BlockStep.Optional optional:
                ExpressionVariables.AddMentioned(optional.Pattern, needed);
                needed.UnionWith(ExpressionVariables.Of(optional.Condition));
                break;
            case BlockStep.Minus minus:
                ExpressionVariables.AddMentioned(minus.Pattern, needed);
                break;
            case BlockStep.Extend extend:
                needed.UnionWith(ExpressionVariables.Of(extend.Expression));
                break;
        }


    }

    private bool IsReady(BlockStep.Filter filter)
    {
        var mentioned = ExpressionVariables.Of(filter.Condition);
        mentioned.IntersectWith(Block.Possible);
        return mentioned.IsSubsetOf(Certain);
    }
}
