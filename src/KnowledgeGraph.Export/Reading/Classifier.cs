using System.Collections.Frozen;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Says which kind of node something is drawn as, from its classes.</summary>
internal sealed class Classifier(Dataset data)
{
    private static readonly (string Class, DiagramKind? Kind)[] Rows =
        [.. TableReader.Read("classes.tsv").Select(row => (row[0], row[1] == "-" ? null : (DiagramKind?)Enum.Parse<DiagramKind>(row[1])))];

    private static readonly FrozenDictionary<string, int> Ranks = Rows.Index().ToFrozenDictionary(row => row.Item.Class, row => row.Index, StringComparer.Ordinal);

    private static readonly string[] Foreign =
        [RdfVocabulary.Namespace, RdfsVocabulary.Namespace, OwlVocabulary.Namespace, OaVocabulary.Namespace, ProvVocabulary.Namespace, SkosVocabulary.Namespace];

    /// <summary>The local names of the classes that have a kind.</summary>
    public static IEnumerable<string> KnownClasses => Rows.Where(row => row.Kind is not null).Select(row => row.Class);

    /// <summary>The kind that a class of this local name is drawn as; null where it has none.</summary>
    public static DiagramKind? KindOf(string className) => Ranks.TryGetValue(className, out int rank) ? Rows[rank].Kind : null;

    /// <summary>Whether a class says what something is in the world; those of the vocabularies that carry the graph do not.</summary>
    public static bool IsOwn(Iri type) => !Array.Exists(Foreign, space => type.Value.StartsWith(space, StringComparison.Ordinal));

    /// <summary>Kind and most telling class of a node; null where it is not drawn.</summary>
    public (DiagramKind Kind, string ClassName)? Classify(Term node)
    {
        var classes = data.Objects(node, RdfVocabulary.Type).OfType<Iri>().Where(IsOwn).Order().ToList();
        if (classes.Count == 0) return null;
        var known = classes.Select(KgTerms.LocalName).Where(Ranks.ContainsKey).OrderBy(name => Ranks[name]).FirstOrDefault();
        if (known is not null) return KindOf(known) is { } kind ? (kind, known) : null;
        string own = KgTerms.LocalName(classes[0]);
        return Ancestor(classes) is { } ancestor ? (KindOf(ancestor) is { } inherited ? (inherited, own) : null) : (DiagramKind.Other, own);
    }

    private string? Ancestor(IReadOnlyList<Iri> classes)
    {
        var seen = new HashSet<Iri>(classes);
        for (var level = classes; level.Count > 0;)
        {
            level = [.. level.SelectMany(type => data.Objects(type, RdfsVocabulary.SubClassOf)).OfType<Iri>().Where(seen.Add)];
            var known = level.Select(KgTerms.LocalName).Where(Ranks.ContainsKey).OrderBy(name => Ranks[name]).FirstOrDefault();
            if (known is not null) return known;
        }

        return null;
    }
}
