using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>The word lists of the tokenizer.</summary>
internal sealed class TokenizerLexicon(LanguageResources resources)
{
    public FrozenDictionary<string, AbbreviationKind> Abbreviations { get; } = ReadAbbreviations(resources);

    public FrozenSet<string> HyphenPrefixes { get; } = resources.ReadSet("hyphen-prefixes.txt", StringComparer.OrdinalIgnoreCase);

    public FrozenSet<string> HyphenatedWords { get; } = resources.ReadSet("hyphenated-words.txt", StringComparer.OrdinalIgnoreCase);

    public FrozenSet<string> DollarPrefixes { get; } = resources.ReadSet("dollar-prefixes.txt", StringComparer.Ordinal);

    public FrozenSet<string> Units { get; } = resources.ReadSet("units.txt", StringComparer.Ordinal);

    public FrozenSet<string> Elisions { get; } = resources.ReadSet("elisions.txt", StringComparer.OrdinalIgnoreCase);

    public FrozenSet<string> AddressEndings { get; } = resources.ReadSet("address-endings.txt", StringComparer.OrdinalIgnoreCase);

    public FrozenSet<string> Emoticons { get; } = resources.ReadSet("emoticons.txt", StringComparer.Ordinal);

    /// <summary>Lengths of the pieces of a word such as "cannot".</summary>
    public FrozenDictionary<string, int[]> Contractions { get; } = resources
        .ReadMap("contractions.tsv", StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Key, pair => Array.ConvertAll(pair.Value.Split(' '), piece => piece.Length), StringComparer.OrdinalIgnoreCase);

    internal static FrozenDictionary<string, AbbreviationKind> ReadAbbreviations(LanguageResources resources) => resources
        .ReadRows("abbreviations.tsv", 2)
        .ToFrozenDictionary(row => row[0], row => row.Name<AbbreviationKind>(1), StringComparer.Ordinal);
}
