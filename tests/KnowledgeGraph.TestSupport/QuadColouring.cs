using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.TestSupport;

/// <summary>Quads whose blank nodes carry colours: nodes of different colours cannot be each other's counterpart.</summary>
internal sealed class QuadColouring
{
    private readonly Quad[] _quads;
    private readonly Dictionary<BlankNode, int> _colours;

    public QuadColouring(IEnumerable<Quad> quads)
        : this([.. quads.Distinct()], [])
    {
        foreach (var node in _quads.SelectMany(Nodes)) _colours[node] = 0;
    }

    private QuadColouring(Quad[] quads, Dictionary<BlankNode, int> colours)
    {
        _quads = quads;
        _colours = colours;
    }

    public int Count => _quads.Length;

    public int NodeCount => _colours.Count;

    public IEnumerable<(int Colour, int Count)> ColourCounts =>
        _colours.Values.GroupBy(colour => colour).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    /// <summary>The colour that the fewest nodes share, but more than one; null where every node has its own.</summary>
    public int? SmallestAmbiguous => ColourCounts.Where(entry => entry.Count > 1).OrderBy(entry => entry.Count).Select(entry => (int?)entry.Colour).FirstOrDefault();

    public List<BlankNode> NodesOf(int colour) => [.. _colours.Where(entry => entry.Value == colour).Select(entry => entry.Key).Order()];

    /// <summary>A copy in which one node has a colour of its own.</summary>
    public QuadColouring Single(BlankNode node) => new(_quads, new Dictionary<BlankNode, int>(_colours) { [node] = -1 });

    /// <summary>Splits colours by what is said of the nodes until nothing more splits; the same in both colourings.</summary>
    public static void Refine(QuadColouring left, QuadColouring right)
    {
        while (true)
        {
            int before = left.ColourCounts.Count() + right.ColourCounts.Count();
            var leftSigns = left.Signatures();
            var rightSigns = right.Signatures();
            var numbers = new Dictionary<string, int>();
            foreach (string sign in leftSigns.Values.Concat(rightSigns.Values).Distinct().Order(StringComparer.Ordinal)) numbers.Add(sign, numbers.Count);
            foreach (var (node, sign) in leftSigns) left._colours[node] = numbers[sign];
            foreach (var (node, sign) in rightSigns) right._colours[node] = numbers[sign];
            if (left.ColourCounts.Count() + right.ColourCounts.Count() == before) return;
        }
    }

    /// <summary>The quads with colours for blank nodes, sorted.</summary>
    public IEnumerable<string> Lines() => Sorted().Select(quad => Line(quad, null));

    /// <summary>The quads as N-Quads, in the order of <see cref="Lines"/>.</summary>
    public IEnumerable<string> ReadableLines() => Sorted().Select(quad => quad.ToString());

    private IEnumerable<Quad> Sorted() => _quads.OrderBy(quad => Line(quad, null), StringComparer.Ordinal);

    private Dictionary<BlankNode, string> Signatures()
    {
        var lines = _colours.Keys.ToDictionary(node => node, _ => new List<string>());
        foreach (var quad in _quads)
        {
            foreach (var node in Nodes(quad).Distinct()) lines[node].Add(Line(quad, node));
        }

        return lines.ToDictionary(
            entry => entry.Key,
            entry => _colours[entry.Key].ToString(CultureInfo.InvariantCulture) + "\n" + string.Join('\n', entry.Value.Order(StringComparer.Ordinal)));
    }

    private string Line(Quad quad, BlankNode? self) =>
        $"{Sign(quad.Subject, self)} {quad.Predicate} {Sign(quad.Object, self)} {(quad.Graph is null ? "" : Sign(quad.Graph, self))}";

    private string Sign(Term term, BlankNode? self) => term switch
    {
        BlankNode node => node == self ? "_:self" : string.Create(CultureInfo.InvariantCulture, $"_:{_colours[node]}"),
        TripleTerm triple => $"<<( {Sign(triple.Subject, self)} {triple.Predicate} {Sign(triple.Object, self)} )>>",
        _ => term.ToString(),
    };

    private static IEnumerable<BlankNode> Nodes(Quad quad) => Nodes(quad.Subject).Concat(Nodes(quad.Object)).Concat(quad.Graph is null ? [] : Nodes(quad.Graph));

    private static IEnumerable<BlankNode> Nodes(Term term) => term switch
    {
        BlankNode node => [node],
        TripleTerm triple => Nodes(triple.Subject).Concat(Nodes(triple.Object)),
        _ => [],
    };
}
