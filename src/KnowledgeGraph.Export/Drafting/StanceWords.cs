using System.Collections.Frozen;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Stances, their verbs, and the shortcut properties that say the same.</summary>
internal static class StanceWords
{
    private static readonly FrozenDictionary<DiagramStance, string> Verbs =
        TableReader.Read("stances.tsv").ToFrozenDictionary(row => Enum.Parse<DiagramStance>(row[0]), row => row[1]);

    public static string Verb(DiagramStance stance) => Verbs[stance];

    /// <summary>The stance of a name such as <c>Critical</c>; neutral for all others.</summary>
    public static DiagramStance Parse(string name) => Enum.TryParse<DiagramStance>(name, out var stance) && Enum.IsDefined(stance) ? stance : DiagramStance.Neutral;

    /// <summary>The stance that a property such as <c>kg:criticizes</c> stands for; null for other properties.</summary>
    public static DiagramStance? OfShortcut(Iri property)
    {
        foreach (var (stance, verb) in Verbs)
        {
            if (stance != DiagramStance.Neutral && property.Value == KgTerms.Namespace + verb) return stance;
        }

        return null;
    }
}
