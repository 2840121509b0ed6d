namespace KnowledgeGraph.Export;

/// <summary>Names of properties that the projection or a format gives a meaning of its own; the dataset's properties take others.</summary>
internal static class ReservedNames
{
    public const string Name = "name";
    public const string Node = "node";
    public const string Sources = "sources";
    public const string Extractor = "extractor";
    public const string EvidenceArticle = "evidenceArticle";
    public const string EvidenceText = "evidenceText";
    public const string EvidenceSentence = "evidenceSentence";
    public const string EvidenceStart = "evidenceStart";
    public const string EvidenceEnd = "evidenceEnd";

    public static readonly IReadOnlyList<string> All =
    [
        "id", "iri", Name, Node, "labels", "type", "source", "target", "parent", "from", "to", "weight", "start", "end",
        Sources, Extractor, EvidenceArticle, EvidenceText, EvidenceSentence, EvidenceStart, EvidenceEnd,
    ];

    /// <summary>Lists of equal length: the first article goes with the first text. They are lists even where they have one value.</summary>
    public static readonly IReadOnlyList<string> Lists = [EvidenceArticle, EvidenceText, EvidenceSentence, EvidenceStart, EvidenceEnd];
}
