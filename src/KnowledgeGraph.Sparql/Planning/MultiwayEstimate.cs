using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>In which sequence a multiway join should bind its variables, and what that costs.</summary>
internal sealed class MultiwayEstimate
{
    private const double TurnCost = 35;
    private const double LeapCost = 4;
    private readonly IReadOnlyList<TripleEstimate> _patterns;
    private readonly List<int> _order = [];

    public MultiwayEstimate(IReadOnlyList<TripleEstimate> patterns)
    {
        _patterns = patterns;
        var open = patterns.SelectMany(pattern => SlotsOf(pattern.Access)).Distinct().ToList();
        while (open.Count > 0)
        {
            var best = open.Select(slot => (Slot: slot, Lists: ListsOf(slot))).Where(choice => choice.Lists.Count > 0).MinBy(choice => choice.Lists[0]);
            if (best.Lists is null)
            {
                IsPossible = false;
                return;
            }

            Bind(best.Slot, best.Lists);
            open.Remove(best.Slot);
        }
    }

    /// <summary>Whether each variable has a sorted column when its turn comes.</summary>
    public bool IsPossible { get; } = true;

    public IReadOnlyList<int> Order => _order;

    public double Rows { get; private set; } = 1;

    /// <summary>In nanoseconds or so.</summary>
    public double Cost { get; private set; }

    /// <summary>How many different terms a slot has.</summary>
    public double DistinctOf(int slot) => Math.Max(1, Math.Min(Rows, _patterns.Where(pattern => PlaceOf(pattern.Access, slot) >= 0).Min(pattern => pattern.DistinctOf(slot))));

    /// <summary>What feeding one row that binds these slots costs: a lookup for each pattern where one variable is all there is.</summary>
    public double ProbeCost(Func<int, bool> bound) => _order.Count == 1 && bound(_order[0])
        ? _patterns.Sum(pattern => pattern.ProbeCost(MaskOf(pattern.Access, bound)))
        : double.PositiveInfinity;

    /// <summary>The place of a slot in a pattern; -1 where it has none.</summary>
    public static int PlaceOf(QuadAccess access, int slot)
    {
        for (int i = 0; i < access.Width; i++)
        {
            if (access[i].Slot == slot) return i;
        }

        return -1;
    }

    /// <summary>The places of a pattern that are constants or known slots.</summary>
    public static int MaskOf(QuadAccess access, Func<int, bool> known)
    {
        int mask = access.ConstantMask;
        for (int i = 0; i < access.Width; i++)
        {
            if (access[i].IsVariable && known(access[i].Slot)) mask |= 1 << i;
        }

        return mask;
    }

    private static IEnumerable<int> SlotsOf(QuadAccess access) => Enumerable.Range(0, access.Width).Where(place => access[place].IsVariable).Select(place => access[place].Slot);

    private void Bind(int slot, List<double> lists)
    {
        double domain = _patterns.Where(pattern => PlaceOf(pattern.Access, slot) >= 0).Max(pattern => pattern.DistinctOf(slot));
        Cost += Rows * lists.Count * ((_order.Count == 0 ? 0 : TurnCost) + (lists[0] * LeapCost));
        Rows *= lists[0] * lists.Skip(1).Aggregate(1.0, (part, length) => part * Math.Min(1, length / domain));
        Cost += Rows * 2;
        _order.Add(slot);
    }

    // How long the sorted columns are that a slot has now, the shortest first.
    private List<double> ListsOf(int slot)
    {
        var lists = new List<double>();
        foreach (var pattern in _patterns)
        {
            int place = PlaceOf(pattern.Access, slot);
            if (place < 0 || !SortedSource.IsSorted(pattern.Access, MaskOf(pattern.Access, _order.Contains), place)) continue;
            int other = SlotsOf(pattern.Access).FirstOrDefault(candidate => candidate != slot, -1);
            lists.Add(other < 0 ? pattern.Rows : _order.Contains(other) ? pattern.Rows / pattern.DistinctOf(other) : pattern.DistinctOf(slot));
        }

        lists.Sort();
        return lists;
    }
}
