using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>What the parser sees of a word: its traits and hashes of its tags. The default value is no word.</summary>
internal readonly record struct TaggedWord(WordTraits Traits, uint Tag, uint Upos)
{
    /// <summary>What stands behind the last word.</summary>
    internal static TaggedWord Root { get; } = new(default, 1, 1);

    /// <summary>The word with its tags, universal and Penn Treebank.</summary>
    internal static TaggedWord Of(string form, string upos, string xpos) =>
        new(WordTraits.Of(form), StableHash.Feature(1, StableHash.Of(upos), StableHash.Of(xpos)), StableHash.Of(upos));
}
