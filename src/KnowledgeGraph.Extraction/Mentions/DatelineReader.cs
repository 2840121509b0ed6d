using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The place that a report comes from, where a paragraph begins with it: "KUALA LUMPUR, Nov 29 —", "OSLO (Agency) -".</summary>
internal static class DatelineReader
{
    /// <summary>A place of the gazetteer written in capitals at the start of a sentence; null where there is none.</summary>
    public static (TokenRange Tokens, GazetteerEntry Place)? PlaceAt(MentionBoard board, int start, TokenRange sentence)
    {
        var tokens = board.Document.Tokens;
        if (start != sentence.First || !IsInCapitals(tokens[start].Form))
            return null;
        var end = start + 1;
        while (end < sentence.End && IsInCapitals(tokens[end].Form))
            end++;
        var titled = tokens[start..end].Select(token => token with { Form = token.Form[..1] + token.Form[1..].ToLowerInvariant() }).ToImmutableArray();
        if (board.Knowledge.Gazetteer.Trie.LongestAt(titled, 0, titled.Length) is not { } found || found.Tokens.Length != titled.Length)
            return null;
        var place = found.Candidates.Select(candidate => candidate.Entry).FirstOrDefault(entry => board.Knowledge.IsA(entry.Class, Kg.Place));
        return place is null ? null : (new TokenRange(start, end), place);
    }

    private static bool IsInCapitals(string form) => form.Length > 2 && form.All(char.IsAsciiLetterUpper);
}
