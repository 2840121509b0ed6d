using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Training.Naming;

/// <summary>A sentence of a name corpus.</summary>
internal sealed record NameSentence(string[] Forms, IReadOnlyList<FoundName> Names)
{
    /// <summary>Whether a document begins here.</summary>
    internal bool BeginsDocument { get; init; }
}
