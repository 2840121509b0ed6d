using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the names of kinds of office and ministry in running text, as news writes them: "Foreign Minister", "the foreign minister", "National security adviser", "the chief U.S. negotiator".</summary>
internal static class OfficeKinds
{
    private const int Longest = 7;

    /// <summary>The kind that starts at the token; null where none does, or where something else than a country stands there already.</summary>
    public static LabelMatch? At(MentionBoard board, int start, Sentence sentence)
    {
        var exact = Kinds(board, board.Knowledge.Gazetteer.Trie.LongestAt(board.Document.Tokens, start, sentence.Tokens.End));
        var match = new[] { exact, Titled(board, start, sentence), AroundCountry(board, start, sentence) }.OfType<LabelMatch>().MaxBy(found => found.Tokens.Length);
        return match is null || (board.At(match.Tokens.First) is { } taken && taken.Tokens.Length >= match.Tokens.Length && taken.Class != Kg.Country) ? null : match;
    }

    /// <summary>"first deputy economy minister", "Brexit minister": the kind with the word before it that makes it another office; as it is where there is none.</summary>
    public static LabelMatch WithModifier(MentionBoard board, LabelMatch match, int sentenceFirst)
    {
        var tokens = board.Document.Tokens;
        var first = match.Tokens.First;
        var isDeputy = first > sentenceFirst && tokens[first - 1].Form is "deputy" or "Deputy" or "vice" or "Vice" && board.Knowledge.IsA(match.Candidates[0].Entry.Class, Kg.Office);
        if (isDeputy)
            first--;
        while (!isDeputy && match.Candidates[0].Entry.Label == "Minister" && first > sentenceFirst && match.Tokens.First - first < 3 && board.At(first - 1) is null && tokens[first - 1] is { Upos: Upos.PROPN or Upos.NOUN } word && char.IsUpper(word.Form[0]))
            first--;
        while (first < match.Tokens.First && tokens[first].Upos == Upos.ADJ && first > sentenceFirst && char.IsUpper(tokens[first - 1].Form[0]) && board.At(first - 1) is null)
            first--;
        if (first == match.Tokens.First)
            return match;
        var words = string.Join(' ', Enumerable.Range(first, match.Tokens.First - first).Select(at => Title(tokens[at]).Form));
        return new LabelMatch(new TokenRange(first, match.Tokens.End), [.. match.Candidates.Select(candidate => candidate with { Entry = candidate.Entry with { Label = words + " " + candidate.Entry.Label } })]);
    }

    /// <summary>The kind in lower case, or with a capital only where a sentence begins.</summary>
    private static LabelMatch? Titled(MentionBoard board, int start, Sentence sentence)
    {
        var tokens = board.Document.Tokens;
        if (!char.IsLower(tokens[start].Form[0]) && !(start + 1 < sentence.Tokens.End && char.IsUpper(tokens[start].Form[0]) && char.IsLower(tokens[start + 1].Form[0])))
            return null;
        var titled = Enumerable.Range(start, Math.Min(Longest, sentence.Tokens.End - start)).Select(at => Title(tokens[at])).ToImmutableArray();
        return Kinds(board, board.Knowledge.Gazetteer.Trie.LongestAt(titled, 0, titled.Length)) is { } found ? found with { Tokens = new TokenRange(start, start + found.Tokens.Length) } : null;
    }

    /// <summary>"chief U.S. negotiator": the country stands inside the title.</summary>
    private static LabelMatch? AroundCountry(MentionBoard board, int start, Sentence sentence)
    {
        var tokens = board.Document.Tokens;
        if (start + 2 >= sentence.Tokens.End || !char.IsLetter(tokens[start].Form[0]) || board.At(start + 1) is not { } country || country.Class != Kg.Country || country.Tokens.First != start + 1 || country.Tokens.End >= sentence.Tokens.End
            || board.At(start) is not null || tokens[start].Upos is not (Upos.ADJ or Upos.NOUN or Upos.PROPN))
            return null;
        var rest = Enumerable.Range(country.Tokens.End, Math.Min(Longest, sentence.Tokens.End - country.Tokens.End));
        var titled = rest.Prepend(start).Select(at => Title(tokens[at])).ToImmutableArray();
        return Kinds(board, board.Knowledge.Gazetteer.Trie.LongestAt(titled, 0, titled.Length)) is { Tokens.Length: > 1 } found
            ? found with { Tokens = new TokenRange(start, country.Tokens.End + found.Tokens.Length - 1) }
            : null;
    }

    private static Token Title(Token token) =>
        token.Form is "of" or "for" or "and" or "to" or "the" || !char.IsLower(token.Form[0]) ? token : token with { Form = char.ToUpperInvariant(token.Form[0]) + token.Form[1..] };

    private static LabelMatch? Kinds(MentionBoard board, LabelMatch? match) =>
        match is not null && match.Candidates.Where(candidate => board.Knowledge.IsKind(candidate.Entry)).ToImmutableArray() is { Length: > 0 } kinds ? match with { Candidates = kinds } : null;
}
