using System.Collections.Frozen;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Gives IRIs names of letters, digits and underscores, no two the same but for case: the local name where it is free, else with the prefix, else with a number.</summary>
internal static class GraphNames
{
    public static FrozenDictionary<Iri, string> Assign(IEnumerable<Iri> iris, IEnumerable<string> reserved)
    {
        var taken = new HashSet<string>(reserved, StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<Iri, string>();
        foreach (var iri in iris.Distinct().OrderBy(Rank).ThenBy(iri => iri.Value, StringComparer.Ordinal))
        {
            string name = Safe(KgTerms.LocalName(iri));
            if (taken.Contains(name) && PrefixMap.WellKnown.TryShorten(iri, out string? prefix, out _)) name = $"{prefix}_{name}";
            string unique = name;
            for (int number = 2; !taken.Add(unique); number++) unique = $"{name}_{number}";
            names.Add(iri, unique);
        }

        return names.ToFrozenDictionary();
    }

    private static int Rank(Iri iri) => iri.Value.StartsWith(KgTerms.Namespace, StringComparison.Ordinal) ? 0 : PrefixMap.WellKnown.TryShorten(iri, out _, out _) ? 1 : 2;

    private static string Safe(string text)
    {
        var safe = new StringBuilder();
        foreach (char c in text) safe.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        return safe.Length == 0 ? "term" : char.IsLetter(safe[0]) ? safe.ToString() : "n" + safe;
    }
}
