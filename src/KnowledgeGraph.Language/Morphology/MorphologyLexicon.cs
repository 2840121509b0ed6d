using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>Base forms, irregular forms and exceptions from the treebank's conventions.</summary>
internal sealed class MorphologyLexicon
{
    private readonly Dictionary<string, WordClass> _baseForms;
    private readonly FrozenDictionary<(string Form, WordClass Class), string> _irregular;
    private readonly FrozenDictionary<(string Form, string Tag), string> _overrides;

    public MorphologyLexicon(LanguageResources resources)
    {
        _baseForms = new Dictionary<string, WordClass>(85_000, StringComparer.Ordinal);
        foreach (var row in resources.ReadRows("wordnet-lemmas.tsv.gz", 2))
        {
            _baseForms[row[0]] = ReadClasses(row[1]);
        }

        _irregular = resources.ReadRows("wordnet-exceptions.tsv.gz", 3).ToFrozenDictionary(row => (row[0], ReadClasses(row[1])), row => row[2]);
        _overrides = resources.ReadRows("lemma-overrides.tsv", 3).ToFrozenDictionary(row => (row[0], row[1]), row => row[2]);
        ProperAdjectives = resources.ReadSet("proper-adjectives.txt", StringComparer.Ordinal);
    }

    /// <summary>Adjectives that keep their capital.</summary>
    public FrozenSet<string> ProperAdjectives { get; }

    /// <summary>What the lower-cased word can be as a base form.</summary>
    public WordClass ClassesOf(string word) => _baseForms.GetValueOrDefault(word);

    public bool IsBaseForm(string word, WordClass wordClass) => (ClassesOf(word) & wordClass) != 0;

    /// <summary>Base form of an irregular form; null if it is none.</summary>
    public string? Irregular(string form, WordClass wordClass) => _irregular.GetValueOrDefault((form, wordClass));

    /// <summary>Base form that the treebank's conventions ask for; null if they say nothing of this word.</summary>
    public string? Override(string form, string tag) =>
        _overrides.TryGetValue((form, tag), out var lemma) ? lemma : _overrides.GetValueOrDefault((form, "*"));

    private static WordClass ReadClasses(string letters)
    {
        var classes = WordClass.None;
        foreach (var letter in letters)
        {
            classes |= letter switch { 'n' => WordClass.Noun, 'v' => WordClass.Verb, 'a' => WordClass.Adjective, _ => WordClass.Adverb };
        }

        return classes;
    }
}
