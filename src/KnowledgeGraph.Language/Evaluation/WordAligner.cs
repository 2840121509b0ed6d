using System.Collections.Immutable;

namespace KnowledgeGraph.Language.Evaluation;

/// <summary>Lays the words of two readings side by side by the rules of the CoNLL 2018 shared task (https://universaldependencies.org/conll18/evaluation.html).</summary>
/// <remarks>
/// Words that are tokens match where their characters are the same. Around tokens of several words, the shortest stretch that ends together in both readings is taken, and inside it the longest
/// common subsequence of forms, upper and lower case alike.
/// </remarks>
internal sealed class WordAligner(ImmutableArray<ScoredWord> gold, ImmutableArray<ScoredWord> system)
{
    private readonly List<(int Gold, int System)> _pairs = [];
    private int _gold;
    private int _system;

    /// <summary>The pairs of words that match, in order.</summary>
    public static List<(int Gold, int System)> Align(ImmutableArray<ScoredWord> gold, ImmutableArray<ScoredWord> system) => new WordAligner(gold, system).Align();

    private List<(int Gold, int System)> Align()
    {
        while (_gold < gold.Length && _system < system.Length)
        {
            if (gold[_gold].IsMultiword || system[_system].IsMultiword)
            {
                AlignMultiword();
            }
            else if (gold[_gold].Span == system[_system].Span)
            {
                _pairs.Add((_gold++, _system++));
            }
            else if (gold[_gold].Span.Start <= system[_system].Span.Start)
            {
                _gold++;
            }
            else
            {
                _system++;
            }
        }

        return _pairs;
    }

    private void AlignMultiword()
    {
        int end = BeginTogether();
        var (goldStart, systemStart) = (_gold, _system);
        while (!IsBeyond(gold, _gold, end) || !IsBeyond(system, _system, end))
        {
            if (_gold < gold.Length && (_system >= system.Length || gold[_gold].Span.Start <= system[_system].Span.Start))
            {
                end = Extend(gold[_gold++], end);
            }
            else
            {
                end = Extend(system[_system++], end);
            }
        }

        AlignForms(goldStart, systemStart);
    }

    /// <summary>Passes over a word that begins before the multiword token, and returns where that token ends.</summary>
    private int BeginTogether()
    {
        if (gold[_gold].IsMultiword)
        {
            _system += !system[_system].IsMultiword && system[_system].Span.Start < gold[_gold].Span.Start ? 1 : 0;
            return gold[_gold].Span.End;
        }

        _gold += gold[_gold].Span.Start < system[_system].Span.Start ? 1 : 0;
        return system[_system].Span.End;
    }

    private static bool IsBeyond(ImmutableArray<ScoredWord> words, int index, int end) =>
        index >= words.Length || (words[index].IsMultiword ? words[index].Span.Start >= end : words[index].Span.End > end);

    private static int Extend(ScoredWord word, int end) => word.IsMultiword ? Math.Max(end, word.Span.End) : end;

    private void AlignForms(int goldStart, int systemStart)
    {
        int[,] longest = LongestCommon(goldStart, systemStart);
        var (g, s) = (0, 0);
        while (goldStart + g < _gold && systemStart + s < _system)
        {
            if (IsSame(goldStart + g, systemStart + s))
            {
                _pairs.Add((goldStart + g++, systemStart + s++));
            }
            else if (longest[g, s] == longest[g + 1, s])
            {
                g++;
            }
            else
            {
                s++;
            }
        }
    }

    /// <summary>Length of the longest common subsequence behind each pair of places; the last row and column are 0.</summary>
    private int[,] LongestCommon(int goldStart, int systemStart)
    {
        int[,] longest = new int[_gold - goldStart + 1, _system - systemStart + 1];
        for (int g = _gold - goldStart - 1; g >= 0; g--)
        {
            for (int s = _system - systemStart - 1; s >= 0; s--)
            {
                int both = IsSame(goldStart + g, systemStart + s) ? 1 + longest[g + 1, s + 1] : 0;
                longest[g, s] = Math.Max(both, Math.Max(longest[g + 1, s], longest[g, s + 1]));
            }
        }

        return longest;
    }

    private bool IsSame(int goldIndex, int systemIndex) => string.Equals(gold[goldIndex].Form, system[systemIndex].Form, StringComparison.OrdinalIgnoreCase);
}
