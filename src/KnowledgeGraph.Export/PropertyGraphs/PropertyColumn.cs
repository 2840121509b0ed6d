namespace KnowledgeGraph.Export;

/// <summary>A property as all nodes, or all edges, have it.</summary>
/// <param name="Name">Letters, digits and underscores, beginning with a letter.</param>
/// <param name="Kind">The narrowest type that fits every value.</param>
/// <param name="IsList">Whether something has several values of it.</param>
internal sealed record PropertyColumn(string Name, PropertyKind Kind, bool IsList)
{
    /// <summary>The columns of some things, in the order of their names, what they are called first.</summary>
    public static IReadOnlyList<PropertyColumn> Of(IEnumerable<PropertyBag> things)
    {
        var found = new Dictionary<string, PropertyColumn>(StringComparer.Ordinal);
        var outOfDouble = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, values) in things.SelectMany(thing => thing))
        {
            var column = new PropertyColumn(name, KindOf(values), values.Count > 1 || ReservedNames.Lists.Contains(name, StringComparer.Ordinal));
            if (values.Any(value => value.Kind == PropertyKind.Long && !value.FitsDouble)) outOfDouble.Add(name);
            found[name] = found.TryGetValue(name, out var known) ? new PropertyColumn(name, Wider(known.Kind, column.Kind), known.IsList || column.IsList) : column;
        }

        return
        [
            .. found.Values.Select(column => column.Kind == PropertyKind.Double && outOfDouble.Contains(column.Name) ? column with { Kind = PropertyKind.String } : column)
                .OrderBy(column => column.Name != ReservedNames.Name).ThenBy(column => column.Name, StringComparer.Ordinal),
        ];
    }

    private static PropertyKind KindOf(IReadOnlyList<PropertyValue> values) => values.Select(value => value.Kind).Aggregate(Wider);

    private static PropertyKind Wider(PropertyKind left, PropertyKind right) =>
        left == right ? left : (left, right) is (PropertyKind.Long, PropertyKind.Double) or (PropertyKind.Double, PropertyKind.Long) ? PropertyKind.Double : PropertyKind.String;
}
