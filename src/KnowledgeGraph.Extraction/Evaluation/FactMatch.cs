using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Compares what a graph says with what gold asks for: which entities a node can be, and whether a built fact answers a gold one.</summary>
internal sealed class FactMatch
{
    private const double Tolerance = 1e-6;
    private static readonly IReadOnlySet<string> NoKeys = new HashSet<string>();

    private readonly GoldArticle _gold;
    private readonly ScoredGraph _graph;
    private readonly Dictionary<Term, IReadOnlySet<string>> _keys = [];

    public FactMatch(GoldArticle gold, ScoredGraph graph)
    {
        _gold = gold;
        _graph = graph;
    }

    /// <summary>The keys of the entities that a node can be, by its labels; an event must also be of a class of events.</summary>
    public IReadOnlySet<string> KeysOf(Term node)
    {
        if (node is Literal)
            return NoKeys;
        if (!_keys.TryGetValue(node, out var keys))
            _keys[node] = keys = FindKeys(node);
        return keys;
    }

    /// <summary>Whether the built fact answers the gold one.</summary>
    public bool Answers(BuiltFact built, GoldFact gold) =>
        built.Values.Length == gold.Places.Length && built.Values.Zip(gold.Places).All(pair => pair.Second.Choices.Any(choice => Fits(choice, pair.First)));

    private HashSet<string> FindKeys(Term node)
    {
        var labels = _graph.Labels(node);
        return labels.Count == 0
            ? []
            : [.. _gold.Entities.Where(entity => entity.IsCalled(labels) && (entity.Type != "Event" || _graph.Classes(node).Overlaps(EvaluationTables.Classes["Event"]))).Select(entity => entity.Key)];
    }

    private bool Fits(GoldChoice choice, Term built) => choice.Kind switch
    {
        GoldChoiceKind.Anything => true,
        GoldChoiceKind.Entity => KeysOf(built).Contains(choice.Text),
        _ => built is Literal { LexicalForm: var text } && Fits(choice, text),
    };

    private bool Fits(GoldChoice choice, string built) => choice.Kind switch
    {
        GoldChoiceKind.Quotation => QuotationMatch.Is(choice.Text, built, _gold.QuotedWords),
        GoldChoiceKind.Pattern => choice.Pattern!.IsMatch(built),
        GoldChoiceKind.Number => Number(choice.Text) is { } wanted && Number(built) is { } found && Math.Abs(found - wanted) <= Tolerance * Math.Max(1, wanted),
        _ => string.Equals(choice.Text, built, StringComparison.OrdinalIgnoreCase),
    };

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
