using System.Collections.Frozen;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What the projection knows of vocabularies; see the tables embedded in this assembly.</summary>
internal static class ProjectionTables
{
    /// <summary>Properties whose objects are values; true where the local name is written instead of the IRI.</summary>
    public static readonly FrozenDictionary<Iri, bool> Values = TableReader.Read("values.tsv").ToFrozenDictionary(row => Iri.Parse(row[0]), row => row[1] == "name");

    /// <summary>Properties that name a node, the best first.</summary>
    public static readonly IReadOnlyList<Iri> Names = [.. TableReader.Read("names.tsv").Select(row => Iri.Parse(row[0]))];

    /// <summary>Dates on which something begins or ends to be there.</summary>
    public static readonly FrozenDictionary<Iri, string> Dates = TableReader.Read("dates.tsv").ToFrozenDictionary(row => Iri.Parse(row[0]), row => row[1]);

    /// <summary>Which nodes may be folded, and how.</summary>
    public static readonly IReadOnlyList<FoldRule> Folds =
        [.. TableReader.Read("folds.tsv").Select(row => new FoldRule(Term(row[0]), row[1], Term(row[2]), [.. row[3].Split(',').Select(Term)]))];

    /// <summary>How telling a class of the news vocabulary is, by local name; the least number is the most telling.</summary>
    public static readonly FrozenDictionary<string, int> ClassRanks = TableReader.Read("classes.tsv").Index().ToFrozenDictionary(row => row.Item[0], row => row.Index, StringComparer.Ordinal);

    private static Iri Term(string localName) => Iri.Parse(KgTerms.Namespace + localName);
}
