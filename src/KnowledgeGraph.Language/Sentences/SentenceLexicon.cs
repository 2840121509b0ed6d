using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>The word lists of the sentence splitter.</summary>
internal sealed class SentenceLexicon(LanguageResources resources)
{
    public FrozenDictionary<string, AbbreviationKind> Abbreviations { get; } = TokenizerLexicon.ReadAbbreviations(resources);

    public FrozenSet<string> Emoticons { get; } = resources.ReadSet("emoticons.txt", StringComparer.Ordinal);

    public FrozenSet<string> Starters { get; } = resources.ReadSet("sentence-starters.txt", StringComparer.OrdinalIgnoreCase);

    public FrozenSet<string> SpeechVerbs { get; } = resources.ReadSet("speech-verbs.txt", StringComparer.Ordinal);
}
