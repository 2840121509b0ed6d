using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What the ontology folder says: class tree, gazetteer, word lists, rules. Immutable; shared by all articles.</summary>
internal sealed class DomainKnowledge
{
    private readonly Dictionary<Iri, ImmutableHashSet<Iri>> _ancestors;

    public DomainKnowledge(Gazetteer gazetteer, Lexicon lexicon, IEnumerable<(Iri Class, Iri Parent)> subclasses)
    {
        Gazetteer = gazetteer;
        Lexicon = lexicon;
        var parents = subclasses.ToLookup(pair => pair.Class, pair => pair.Parent);
        _ancestors = parents.ToDictionary(group => group.Key, group => Closure(group.Key, parents));
    }

    public Gazetteer Gazetteer { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The rules over dependency trees.</summary>
    public RuleBook Rules
    {
        get;
        init
        {
            field = value;
            EventRules = value.Where(rule => rule.YieldsEvent);
            OtherRules = value.Where(rule => !rule.YieldsEvent);
        }
    } = RuleBook.Empty;

    /// <summary>Those of them that yield events.</summary>
    public RuleBook EventRules { get; private init; } = RuleBook.Empty;

    /// <summary>Those of them that yield edges and other nodes.</summary>
    public RuleBook OtherRules { get; private init; } = RuleBook.Empty;

    /// <summary>What turns the extractors' own confidences into how often such assertions are right.</summary>
    public ConfidenceTable Confidence { get; init; } = ConfidenceTable.Empty;

    /// <summary>Whether <paramref name="class"/> is <paramref name="ancestor"/> or, by <c>rdfs:subClassOf</c>, one of its subclasses.</summary>
    public bool IsA(Iri @class, Iri ancestor) => @class == ancestor || (_ancestors.TryGetValue(@class, out var ancestors) && ancestors.Contains(ancestor));

    /// <summary>Whether the entry names a kind that needs a country or organization to be a thing: an office, a ministry.</summary>
    public bool IsKind(GazetteerEntry entry) => IsA(entry.Class, Kg.Office) || entry.LabelTemplate is not null;

    /// <summary>The classes of our own vocabulary that stand above <paramref name="class"/>, ordered by address.</summary>
    public IEnumerable<Iri> AncestorsOf(Iri @class) =>
        _ancestors.TryGetValue(@class, out var ancestors)
            ? ancestors.Where(iri => iri.Value.StartsWith(Kg.Namespace, StringComparison.Ordinal)).OrderBy(iri => iri.Value, StringComparer.Ordinal)
            : [];

    private static ImmutableHashSet<Iri> Closure(Iri start, ILookup<Iri, Iri> parents)
    {
        var found = ImmutableHashSet.CreateBuilder<Iri>();
        var open = new Stack<Iri>(parents[start]);
        while (open.TryPop(out var at))
        {
            if (found.Add(at))
            {
                foreach (var parent in parents[at])
                    open.Push(parent);
            }
        }

        return found.ToImmutable();
    }
}
