using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>Gives out identifiers in the order in which they are asked for.</summary>
/// <remarks>RDFC-1.0 section 4.5.</remarks>
internal sealed class IdentifierIssuer(string prefix)
{
    private readonly Dictionary<BlankNode, string> _issued = [];
    private readonly List<BlankNode> _order = [];

    /// <summary>The nodes that got an identifier, in the order of the identifiers.</summary>
    public IReadOnlyList<BlankNode> Order => _order;

    public string? Find(BlankNode node) => _issued.GetValueOrDefault(node);

    public string Issue(BlankNode node)
    {
        if (_issued.TryGetValue(node, out string? known)) return known;
        string identifier = prefix + _order.Count.ToString(CultureInfo.InvariantCulture);
        _issued.Add(node, identifier);
        _order.Add(node);
        return identifier;
    }

    public IdentifierIssuer Copy()
    {
        var copy = new IdentifierIssuer(prefix);
        foreach (var node in _order) copy.Issue(node);
        return copy;
    }
}
