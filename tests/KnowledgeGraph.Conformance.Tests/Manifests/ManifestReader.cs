using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>Reads a manifest and those that it includes.</summary>
internal static class ManifestReader
{
    /// <summary>All tests in the order of the manifests.</summary>
    /// <param name="path">The manifest's path below the root of the suites, with slashes.</param>
    public static IEnumerable<ManifestEntry> Read(string path)
    {
        var location = W3cFolder.IriOf(path);
        var manifest = RdfFile.Load(W3cFolder.FileOf(location), location).Dataset;
        string folder = path[..path.LastIndexOf('/')];
        foreach (var entry in Lists(manifest, ManifestVocabulary.Entries)) yield return Entry(manifest, (Iri)entry, folder);
        foreach (var included in Lists(manifest, ManifestVocabulary.Include))
        {
            foreach (var entry in Read(W3cFolder.PathOf((Iri)included))) yield return entry;
        }
    }

    private static IEnumerable<Term> Lists(Dataset manifest, Iri predicate) => manifest.Match(null, predicate).SelectMany(quad => manifest.List(quad.Object));

    private static ManifestEntry Entry(Dataset manifest, Iri id, string folder)
    {
        string name = ((Literal?)manifest.Object(id, ManifestVocabulary.Name))?.LexicalForm ?? id.Value;
        string kind = manifest.Objects(id, RdfVocabulary.Type).OfType<Iri>().Select(LocalName).OfType<string>().FirstOrDefault()
            ?? throw new InvalidDataException($"{id} is listed in {folder} but has no type.");
        return new ManifestEntry(id, name, kind, folder, manifest);
    }

    private static string? LocalName(Iri type) =>
        type.Value.StartsWith(ManifestVocabulary.Manifest, StringComparison.Ordinal) || type.Value.StartsWith(ManifestVocabulary.RdfTest, StringComparison.Ordinal)
            ? type.Value[(type.Value.IndexOf('#', StringComparison.Ordinal) + 1)..]
            : null;
}
