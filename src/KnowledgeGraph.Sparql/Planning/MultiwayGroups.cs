using KnowledgeGraph.Sparql.Algebra;
using KnowledgeGraph.Sparql.Execution;

namespace KnowledgeGraph.Sparql.Planning;

/// <summary>Finds the triple patterns of a group that can be joined at once.</summary>
internal static class MultiwayGroups
{
    /// <summary>The patterns of one variable each that share it: two or more.</summary>
    /// <param name="items">The parts of the group.</param>
    /// <param name="parts">The same, as the join order sees them.</param>
    /// <returns>Numbers of items, by group.</returns>
    public static List<List<int>> Stars(IReadOnlyList<BlockItem> items, IReadOnlyList<JoinPart> parts) =>
    [
        .. Enumerable.Range(0, parts.Count)
            .Where(i => AccessOf(items[i], parts[i]) is not null && parts[i].Slots.Length == 1)
            .GroupBy(i => (parts[i].Slots[0], items[i].Scope))
            .Where(group => group.Count() > 1)
            .Select(group => group.ToList()),
    ];

    /// <summary>The patterns of two variables that form cycles, with those of one variable about the same; none where there is no cycle.</summary>
    /// <param name="items">The parts of the group.</param>
    /// <param name="parts">The same, as the join order sees them.</param>
    /// <returns>Numbers of items, by group.</returns>
    public static List<List<int>> Cycles(IReadOnlyList<BlockItem> items, IReadOnlyList<JoinPart> parts)
    {
        var core = Enumerable.Range(0, parts.Count).Where(i => AccessOf(items[i], parts[i]) is not null && parts[i].Slots.Length == 2).ToList();
        while (core.RemoveAll(i => parts[i].Slots.Any(slot => core.Count(other => Touch(items, parts, i, other, slot)) < 2)) > 0)
        {
        }

        var groups = new List<List<int>>();
        while (core.Count > 0)
        {
            var group = new List<int> { core[0] };
            core.RemoveAt(0);
            while (core.FindIndex(i => group.Exists(inside => parts[i].Slots.Any(slot => Touch(items, parts, i, inside, slot)))) is >= 0 and var next)
            {
                group.Add(core[next]);
                core.RemoveAt(next);
            }

            var slots = group.SelectMany(i => parts[i].Slots).ToHashSet();
            var scope = items[group[0]].Scope;
            group.AddRange(Enumerable.Range(0, parts.Count).Where(i => AccessOf(items[i], parts[i]) is not null && parts[i].Slots is [var only] && slots.Contains(only) && items[i].Scope == scope));
            groups.Add([.. group.Order()]);
        }

        return groups;
    }

    private static bool Touch(IReadOnlyList<BlockItem> items, IReadOnlyList<JoinPart> parts, int one, int other, int slot) =>
        parts[other].Slots.Contains(slot) && items[one].Scope == items[other].Scope;

    // Null where the item cannot take part: no triple pattern, or one of an open predicate or graph, of a range, of a variable that stands in it twice or in a triple term.
    private static QuadAccess? AccessOf(BlockItem item, JoinPart part)
    {
        if (part is not JoinPart.OfTriple { Estimate.Access: { Objects: null } access } || item.Scope.IsCurrent || item.Scope.Slot >= 0) return null;
        if (access[(int)Rdf.Storage.QuadColumn.Predicate].IsVariable || item.Triple is not { } triple) return null;
        if (triple.Subject is PatternTerm.OfTriple || triple.Object is PatternTerm.OfTriple) return null;
        return Enumerable.Range(0, access.Width).Count(place => access[place].IsVariable) == part.Slots.Length ? access : null;
    }
}
