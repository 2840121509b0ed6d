using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds gazetteer labels in running text: the longest run of tokens that spells a label, dashes, apostrophes and abbreviation points evened out. Case counts, but a long word in capitals alone may be a
/// name that is printed so ("OSAKA" in a dateline).
/// </summary>
internal sealed class LabelTrie
{
    private const int ShortestPrintedInCapitals = 5;

    private readonly Node _root = new();

    public LabelTrie(IEnumerable<GazetteerEntry> entries)
    {
        foreach (var entry in entries)
        {
            foreach (var label in entry.AltLabels.Prepend(entry.Label))
                Add(label, entry, isDemonym: false);
            foreach (var demonym in entry.Demonyms)
                Add(demonym, entry, isDemonym: true);
        }
    }

    /// <summary>The longest match that starts at this token and ends before <paramref name="end"/>; null where there is none.</summary>
    public LabelMatch? LongestAt(ImmutableArray<Token> tokens, int start, int end)
    {
        LabelMatch? best = null;
        var node = _root;
        for (var at = start; at < end; at++)
        {
            foreach (var part in Parts(tokens[at].Form))
            {
                if (!node!.Next.TryGetValue(part, out var next) && !(IsInCapitals(part) && node.Next.TryGetValue(part[0] + part[1..].ToLowerInvariant(), out next)))
                    return best;
                node = next;
            }

            if (node!.Entries.Count > 0)
                best = new LabelMatch(new TokenRange(start, at + 1), [.. node.Entries]);
        }

        return best;
    }

    private void Add(string label, GazetteerEntry entry, bool isDemonym)
    {
        var node = _root;
        foreach (var word in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var part in Parts(word))
            {
                if (!node.Next.TryGetValue(part, out var next))
                    node.Next[part] = next = new Node();
                node = next;
            }
        }

        if (node != _root && !node.Entries.Any(candidate => candidate.Entry == entry && candidate.IsDemonym == isDemonym))
            node.Entries.Add(new LabelCandidate(entry, isDemonym));
    }

    /// <summary>Cuts a word as the tokenizer may or may not have done: at hyphens and before a possessive; points of abbreviations fall away ("U.S." is "US").</summary>
    private static IEnumerable<string> Parts(string word)
    {
        var start = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            var atApostrophe = i < word.Length && word[i] is '\'' or '’' && i > start;
            if (i < word.Length && !IsDash(word[i]) && !atApostrophe)
                continue;
            if (i > start)
                yield return Plain(word[start..i]);
            if (i < word.Length && IsDash(word[i]))
                yield return "-";
            start = atApostrophe ? i : i + 1;
        }
    }

    private static bool IsInCapitals(string part) => part.Length >= ShortestPrintedInCapitals && part.All(char.IsUpper);

    private static bool IsDash(char c) => c is '-' or '–' or '‐' or '‑';

    private static string Plain(string part)
    {
        var plain = part.Replace('’', '\'');
        return plain.Length > 1 && plain.Contains('.', StringComparison.Ordinal) && plain.Any(char.IsLetter) ? plain.Replace(".", "", StringComparison.Ordinal) : plain;
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<LabelCandidate> Entries { get; } = [];
    }
}
