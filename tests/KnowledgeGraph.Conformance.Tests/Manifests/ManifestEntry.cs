using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>One test of a manifest.</summary>
/// <param name="Id">What names it, in its manifest and in ours.</param>
/// <param name="Name">Its title.</param>
/// <param name="Kind">The local name of its type, "QueryEvaluationTest".</param>
/// <param name="Folder">The folder of its manifest below the root of the suites, "sparql/sparql11/bind".</param>
/// <param name="Manifest">The manifest that describes it.</param>
internal sealed record ManifestEntry(Iri Id, string Name, string Kind, string Folder, Dataset Manifest)
{
    /// <summary>The file, or the node with the files, that the test is about.</summary>
    public Term Action => Manifest.Object(Id, ManifestVocabulary.Action) ?? throw new InvalidDataException($"{Id} has no mf:action.");

    /// <summary>The file, or the node with the files, that must come out; null where the action alone is judged.</summary>
    public Term? Result => Manifest.Object(Id, ManifestVocabulary.Result);

    /// <summary>Whether the working group that made the test approved it.</summary>
    public bool IsApproved => Manifest.Contains(new Quad(Id, ManifestVocabulary.Approval, ManifestVocabulary.Approved));

    /// <summary>Whether each solution may come less often than the expected result has it, but at least once.</summary>
    public bool HasLaxCardinality => Manifest.Contains(new Quad(Id, ManifestVocabulary.ResultCardinality, ManifestVocabulary.LaxCardinality));
}
