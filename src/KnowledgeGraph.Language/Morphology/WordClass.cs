namespace KnowledgeGraph.Language;

/// <summary>The parts of speech of WordNet, as a set.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Noun = 1,
    Verb = 2,
    Adjective = 4,
    Adverb = 8,
}
