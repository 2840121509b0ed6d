using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Input;

/// <summary>The prefixes that need no declaration in a query.</summary>
internal static class OntologyPrefixes
{
    /// <summary>The well-known ones and those that the Turtle files at the top of an ontology folder declare.</summary>
    public static PrefixMap Of(string folder)
    {
        var prefixes = PrefixMap.WellKnown;
        if (!Directory.Exists(folder)) return prefixes;
        foreach (string path in Directory.EnumerateFiles(folder, "*.ttl").Order(StringComparer.Ordinal))
        {
            string declarations = string.Join('\n', File.ReadLines(path).Where(line => line.StartsWith("@prefix", StringComparison.Ordinal)));
            prefixes = prefixes.AddRange(TurtleParser.Parse(declarations, path).Prefixes);
        }

        return prefixes;
    }
}
