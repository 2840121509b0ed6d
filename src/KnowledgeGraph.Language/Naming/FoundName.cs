namespace KnowledgeGraph.Language.Naming;

/// <summary>A name by its words: from <paramref name="First"/> to before <paramref name="End"/>, counted in the sentence or, where it says so, in the document.</summary>
internal readonly record struct FoundName(int First, int End, NameType Type)
{
    internal int Length => End - First;
}
