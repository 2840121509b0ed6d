using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>Gives labels to the anonymous blank nodes of one document, apart from the labels that the document itself uses.</summary>
/// <remarks>Anonymous nodes are <c>genid1</c>, <c>genid2</c>, …; a document's label keeps its name unless an anonymous node has already got it.</remarks>
internal sealed class BlankNodeLabels
{
    private const string Stem = "genid";

    // Labels of the document that look like ours; others cannot clash and are not kept.
    private readonly Dictionary<string, BlankNode> _lookalikes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private int _last;

    public BlankNode Fresh()
    {
        while (true)
        {
            _last++;
            string label = Stem + _last.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(label)) return new BlankNode(label);
        }
    }

    public BlankNode Of(string label)
    {
        if (!label.StartsWith(Stem, StringComparison.Ordinal)) return new BlankNode(label);
        if (_lookalikes.TryGetValue(label, out var node)) return node;
        node = _taken.Add(label) ? new BlankNode(label) : Fresh();
        _lookalikes.Add(label, node);
        return node;
    }
}
