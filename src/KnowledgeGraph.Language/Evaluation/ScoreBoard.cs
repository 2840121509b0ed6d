using System.Collections.Immutable;

namespace KnowledgeGraph.Language.Evaluation;

/// <summary>Adds up scores over documents, by the rules of the CoNLL 2018 shared task; names count where both ends and the type are right.</summary>
internal sealed class ScoreBoard
{
    /// <summary>Types of names that are scored; what counts as MISC differs too much between corpora.</summary>
    private static readonly string[] NameTypes = ["PER", "LOC", "ORG"];

    private readonly List<LanguageScore> _scores = [];
    private readonly SortedDictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>The scores in the order in which they were first counted.</summary>
    public ImmutableArray<LanguageScore> Scores => [.. _scores];

    /// <summary>Tokens, sentences, words, and what was said of the words.</summary>
    public void AddWords(ScoredText gold, ScoredText system)
    {
        AddSpans("Tokens", gold.Tokens, system.Tokens);
        AddSpans("Sentences", gold.Sentences, system.Sentences);
        List<(int Gold, int System)> pairs = WordAligner.Align(gold.Words, system.Words);
        int[] goldOf = new int[system.Words.Length];
        Array.Fill(goldOf, -2);
        foreach (var (goldWord, systemWord) in pairs)
        {
            goldOf[systemWord] = goldWord;
        }

        void Count(string name, Func<ScoredWord, ScoredWord, bool> isRight) =>
            Add(name, gold.Words.Length, system.Words.Length, pairs.Count(pair => isRight(gold.Words[pair.Gold], system.Words[pair.System])), pairs.Count);

        // A head is right if it is the word that matches the gold head; roots match roots.
        bool HasHead(ScoredWord goldWord, ScoredWord systemWord) => goldWord.Head == (systemWord.Head < 0 ? -1 : goldOf[systemWord.Head]);

        Count("Words", (_, _) => true);
        Count("UPOS", (goldWord, systemWord) => goldWord.Upos == systemWord.Upos);
        Count("UFeats", (goldWord, systemWord) => goldWord.Features == systemWord.Features);
        Count("Lemmas", (goldWord, systemWord) => goldWord.Lemma is "_" || goldWord.Lemma == systemWord.Lemma);
        Count("UAS", HasHead);
        Count("LAS", (goldWord, systemWord) => HasHead(goldWord, systemWord) && goldWord.Relation == systemWord.Relation);
    }

    /// <summary>Persons, places, organizations, and all three together.</summary>
    public void AddNames(ScoredText gold, ScoredText system)
    {
        foreach (string type in NameTypes)
        {
            AddNames(type, gold, system, name => name == type);
        }

        AddNames("Names", gold, system, name => NameTypes.Contains(name, StringComparer.Ordinal));
    }

    private void AddNames(string name, ScoredText gold, ScoredText system, Func<string, bool> isWanted)
    {
        HashSet<(TextSpan, string)> wanted = [.. gold.Names.Where(found => isWanted(found.Type))];
        HashSet<(TextSpan, string)> found = [.. system.Names.Where(found => isWanted(found.Type))];
        Add(name, wanted.Count, found.Count, found.Count(wanted.Contains), null);
    }

    private void AddSpans(string name, ImmutableArray<TextSpan> gold, ImmutableArray<TextSpan> system)
    {
        HashSet<TextSpan> wanted = [.. gold];
        Add(name, gold.Length, system.Length, system.Count(wanted.Contains), null);
    }

    private void Add(string name, int gold, int found, int right, int? aligned)
    {
        if (!_places.TryGetValue(name, out int place))
        {
            place = _places[name] = _scores.Count;
            _scores.Add(new LanguageScore(name, 0, 0, 0));
        }

        LanguageScore before = _scores[place];
        _scores[place] = new LanguageScore(name, before.Gold + gold, before.Found + found, before.Right + right) { Aligned = aligned is null ? null : (before.Aligned ?? 0) + aligned };
    }
}
