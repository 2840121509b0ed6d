using System.Collections.Frozen;
using System.Text;

namespace KnowledgeGraph.Language;

/// <summary>Base forms, irregular forms and exceptions from the treebank's conventions.</summary>
internal sealed class MorphologyLexicon
{
    /// <summary>No irregular form is longer.</summary>
    private const int LongestForm = 64;

    private readonly PackedTable _baseForms;
    private readonly PackedTable _irregular;
    private readonly Dictionary<(string Form, string Tag), string> _overrides;

    public MorphologyLexicon(LanguageResources resources)
    {
        _baseForms = PackedTable.Read(resources, "wordnet-lemmas.tsv.gz", 2);
        _irregular = PackedTable.Read(resources, "wordnet-exceptions.tsv.gz", 3);
        _overrides = resources.ReadRows("lemma-overrides.tsv", 3).ToDictionary(row => (row[0], row[1]), row => row[2]);
        ProperAdjectives = resources.ReadSet("proper-adjectives.txt", StringComparer.Ordinal);
    }

    /// <summary>Adjectives that keep their capital.</summary>
    public FrozenSet<string> ProperAdjectives { get; }

    /// <summary>What the lower-cased word can be as a base form.</summary>
    public WordClass ClassesOf(string word)
    {
        var classes = WordClass.None;
        foreach (var letter in _baseForms.Find(word))
        {
            classes |= letter switch { (byte)'n' => WordClass.Noun, (byte)'v' => WordClass.Verb, (byte)'a' => WordClass.Adjective, _ => WordClass.Adverb };
        }

        return classes;
    }

    public bool IsBaseForm(string word, WordClass wordClass) => (ClassesOf(word) & wordClass) != 0;

    /// <summary>Base form of an irregular form; null if it is none.</summary>
    public string? Irregular(string form, WordClass wordClass)
    {
        var letter = wordClass switch { WordClass.Noun => 'n', WordClass.Verb => 'v', WordClass.Adjective => 'a', _ => 'r' };
        Span<char> key = stackalloc char[LongestForm];
        if (form.Length + 2 > key.Length)
        {
            return null;
        }

        form.CopyTo(key);
        (key[form.Length], key[form.Length + 1]) = ('\t', letter);
        var lemma = _irregular.Find(key[..(form.Length + 2)]);
        return lemma.IsEmpty ? null : Encoding.ASCII.GetString(lemma);
    }

    /// <summary>Base form that the treebank's conventions ask for; null if they say nothing of this word.</summary>
    public string? Override(string form, string tag) =>
        _overrides.TryGetValue((form, tag), out var lemma) ? lemma : _overrides.GetValueOrDefault((form, "*"));

}
