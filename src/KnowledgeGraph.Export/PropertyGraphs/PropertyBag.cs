using System.Collections;

namespace KnowledgeGraph.Export;

/// <summary>The properties of a node or an edge while the projection is made; enumerated in the order of their names.</summary>
internal sealed class PropertyBag : IEnumerable<KeyValuePair<string, IReadOnlyList<PropertyValue>>>
{
    private readonly SortedDictionary<string, List<PropertyValue>> _values = new(StringComparer.Ordinal);

    /// <summary>The values of a property; none where it has none.</summary>
    public IReadOnlyList<PropertyValue> this[string name] => _values.TryGetValue(name, out var values) ? values : [];

    /// <summary>Adds a value that may be there already; lists that run side by side need this.</summary>
    public void Append(string name, PropertyValue value)
    {
        if (!_values.TryGetValue(name, out var values)) _values[name] = values = [];
        values.Add(value);
    }

    /// <summary>Adds a value unless it is there.</summary>
    public void Add(string name, PropertyValue value)
    {
        if (!this[name].Contains(value)) Append(name, value);
    }

    /// <summary>Gives a property this one value.</summary>
    public void Set(string name, PropertyValue value) => _values[name] = [value];

    /// <summary>Adds all values of another thing, but what it is called.</summary>
    public void AddRange(PropertyBag other)
    {
        foreach (var (name, values) in other.Where(property => property.Key != ReservedNames.Name))
        {
            foreach (var value in values) Append(name, value);
        }
    }

    public IEnumerator<KeyValuePair<string, IReadOnlyList<PropertyValue>>> GetEnumerator() =>
        _values.Select(pair => KeyValuePair.Create(pair.Key, (IReadOnlyList<PropertyValue>)pair.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
