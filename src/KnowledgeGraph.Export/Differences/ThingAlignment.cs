using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>
/// Which named thing of a newer graph is which of an older one: that of the same IRI; else that which is the same elsewhere; else that of the same class and label (IRIs made from what an article says
/// change with its words); else that of the same class of which one is known by the other's name.
/// </summary>
internal sealed class ThingAlignment
{
    private readonly Dictionary<Term, NamedThing> _olderOf = [];
    private readonly NamedThings _older;
    private readonly NamedThings _newer;

    public ThingAlignment(NamedThings older, NamedThings newer)
    {
        (_older, _newer) = (older, newer);
        Pair((one, other) => one.Node == other.Node);
        Pair((one, other) => one.SameAs.Intersect(other.SameAs).Any());
        Pair((one, other) => one.ClassName == other.ClassName && one.Label == other.Label);
        Pair((one, other) => one.ClassName == other.ClassName && (one.OtherLabels.Contains(other.Label) || other.OtherLabels.Contains(one.Label)));
    }

    /// <summary>How many things are in both graphs under one name.</summary>
    public int UnchangedCount => _newer.All.Count(thing => _olderOf.TryGetValue(thing.Node, out var before) && before.Label == thing.Label);

    /// <summary>The name of a thing of the newer graph in the older one; its own where the older one has it not.</summary>
    public Term InOlder(Term node) => _olderOf.TryGetValue(node, out var before) ? before.Node : node;

    /// <summary>What came, went, and is called otherwise, by class and label.</summary>
    public IEnumerable<EntityChange> Changes()
    {
        var kept = _olderOf.Values.ToHashSet();
        var added = _newer.All.Where(thing => !_olderOf.ContainsKey(thing.Node)).Select(thing => Change(ChangeKind.Added, thing, null));
        var removed = _older.All.Where(thing => !kept.Contains(thing)).Select(thing => Change(ChangeKind.Removed, thing, null));
        var renamed = _newer.All.Where(thing => _olderOf.TryGetValue(thing.Node, out var before) && before.Label != thing.Label)
            .Select(thing => Change(ChangeKind.Changed, thing, _olderOf[thing.Node].Label));
        return added.Concat(removed).Concat(renamed)
            .OrderBy(change => change.ClassName, StringComparer.Ordinal).ThenBy(change => change.Label, StringComparer.Ordinal).ThenBy(change => change.Kind).ThenBy(change => change.Iri, StringComparer.Ordinal);
    }

    private static EntityChange Change(ChangeKind kind, NamedThing thing, string? former) =>
        new(kind, thing.ClassName, thing.Label, former, thing.Node is Iri iri ? iri.Value : thing.Node.ToString());

    private void Pair(Func<NamedThing, NamedThing, bool> isSame)
    {
        var kept = _olderOf.Values.ToHashSet();
        var free = _older.All.Where(thing => !kept.Contains(thing)).ToList();
        foreach (var thing in _newer.All.Where(thing => !_olderOf.ContainsKey(thing.Node)))
        {
            int found = free.FindIndex(before => isSame(before, thing));
            if (found < 0) continue;
            _olderOf[thing.Node] = free[found];
            free.RemoveAt(found);
        }
    }
}
