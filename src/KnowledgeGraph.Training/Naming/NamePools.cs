using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Naming;

/// <summary>The names that take the place of others when examples are varied.</summary>
internal static class NamePools
{
    /// <summary>By type: those of the examples, each once; nationalities and other names of type Miscellaneous stay as they are.</summary>
    internal static IReadOnlyDictionary<NameType, string[][]> Of(IEnumerable<NameSentence> sentences) => sentences
        .SelectMany(sentence => sentence.Names.Select(name => (name.Type, Text: string.Join(' ', sentence.Forms[name.First..name.End]))))
        .Distinct()
        .Where(name => name.Type != NameType.Miscellaneous)
        .GroupBy(name => name.Type, name => name.Text.Split(' '))
        .ToDictionary(group => group.Key, group => group.ToArray());
}
