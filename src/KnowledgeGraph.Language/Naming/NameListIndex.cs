using System.Collections.Frozen;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language.Naming;

/// <summary>Finds the names of <see cref="NameLists"/> in a sentence. Case and accents count.</summary>
internal sealed class NameListIndex
{
    /// <summary>Number of lists, and by how many bits the marks of words inside a name are shifted.</summary>
    internal const int Lists = 5;

    /// <summary>Number of marks: for each list, that a name begins at the word, and that one goes on.</summary>
    internal const int Marks = 2 * Lists;

    private readonly FrozenDictionary<uint, ListedAs> _names;
    private readonly int _longest = 1;

    internal NameListIndex(NameLists lists)
    {
        var names = new Dictionary<uint, ListedAs>();
        (IReadOnlyList<string>, ListedAs)[] all =
        [
            (lists.FirstNames, ListedAs.FirstName),
            (lists.Countries, ListedAs.Country),
            (lists.Demonyms, ListedAs.Demonym),
            (lists.Cities, ListedAs.City),
            (lists.Organizations, ListedAs.Organization),
        ];
        foreach ((string name, ListedAs kind) in all.SelectMany(list => list.Item1.Select(name => (name, list.Item2))))
        {
            string[] words = name.Replace("-", " - ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            uint key = Key(WordTraits.Of(words));
            names[key] = names.GetValueOrDefault(key) | kind;
            _longest = Math.Max(_longest, words.Length);
        }

        _names = names.ToFrozenDictionary();
    }

    /// <summary>The lists that hold these words as one name.</summary>
    internal ListedAs Find(ReadOnlySpan<WordTraits> words) => _names.GetValueOrDefault(Key(words));

    /// <summary>The marks of each word: a bit for each list in which a name begins there, and above those one for each list in which a name goes on.</summary>
    internal uint[] Mark(ReadOnlySpan<WordTraits> words)
    {
        uint[] marks = new uint[words.Length];
        for (int first = 0; first < words.Length; first++)
        {
            uint key = 0;
            for (int length = 1; length <= _longest && first + length <= words.Length; length++)
            {
                key = StableHash.Feature(0, key, words[first + length - 1].Form);
                uint found = (uint)_names.GetValueOrDefault(key);
                marks[first] |= found;
                for (int at = first + 1; found != 0 && at < first + length; at++)
                {
                    marks[at] |= found << Lists;
                }
            }
        }

        return marks;
    }

    private static uint Key(ReadOnlySpan<WordTraits> words)
    {
        uint key = 0;
        foreach (ref readonly WordTraits word in words)
        {
            key = StableHash.Feature(0, key, word.Form);
        }

        return key;
    }
}
