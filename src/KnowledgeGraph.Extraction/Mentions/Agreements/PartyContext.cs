using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Between which two countries an agreement is where its own words name one or none: "a treaty between their countries", "the trade pact with Peru" said by the president of Chile, "the security treaty"
/// in an article about the two countries that have one.
/// </summary>
internal sealed class PartyContext
{
    private const int BetweenReach = 5;

    private readonly MentionBoard _board;
    private readonly LexiconTable _ages;

    public PartyContext(MentionBoard board)
    {
        _board = board;
        _ages = board.Knowledge.Lexicon["agreement-ages"];
    }

    /// <summary>The two parties, as ISO codes in ordinal order; empty where the words around do not tell.</summary>
    public ImmutableArray<string> Of(AgreementPhrase phrase, Sentence sentence)
    {
        if (phrase.Family.Length == 0 || phrase.Parties.Length > 1)
            return [];
        if (phrase.Parties is [var one])
            return SpeaksOfOneInForce(phrase) && Other(one, phrase, sentence) is { } other ? Pair(one, other) : [];
        return SaysTwoCountries(phrase, sentence) || SpeaksOfOneInForce(phrase) ? Foremost(phrase, sentence) : [];
    }

    /// <summary>"the treaty", "its treaty", "a decades-old treaty": one that there is, and not one that somebody may make.</summary>
    private bool SpeaksOfOneInForce(AgreementPhrase phrase)
    {
        if (phrase.IsWeak)
            return false;
        if (!phrase.Phrase.IsIndefinite)
            return phrase.Phrase.IsDefinite || phrase.Phrase.Determiner.Length > 0;
        return Enumerable.Range(phrase.Phrase.Tokens.First, phrase.Phrase.Tokens.Length).Any(at => _ages.Contains(_board.Document.Tokens[at].Lemma.ToLowerInvariant()));
    }

    /// <summary>"between their countries", "of the two nations", "the two countries' treaty".</summary>
    private bool SaysTwoCountries(AgreementPhrase phrase, Sentence sentence)
    {
        var tokens = _board.Document.Tokens;
        var nouns = _board.Knowledge.Lexicon["both-parties"];
        for (var at = phrase.Phrase.Tokens.First; at < Math.Min(phrase.Head + BetweenReach, sentence.Tokens.End); at++)
        {
            var isBehind = at > phrase.Head + 1 && tokens[phrase.Head + 1].Lemma is "between" or "of";
            if ((at < phrase.Head || isBehind) && tokens[at].Xpos == "NNS" && nouns.Contains(tokens[at].Lemma.ToLowerInvariant()) && at > 0 && tokens[at - 1].Form.ToLowerInvariant() is "two" or "their" or "both" or "neighboring" or "neighbouring")
                return true;
        }

        return false;
    }

    /// <summary>The country beside the one that is said: the last one in the sentence before the phrase, else the one that the article names most.</summary>
    private string? Other(string said, AgreementPhrase phrase, Sentence sentence) =>
        Codes(new TokenRange(sentence.Tokens.First, phrase.Phrase.Tokens.First)).LastOrDefault(code => code != said) ?? Ranked().FirstOrDefault(code => code != said);

    /// <summary>The first two countries of the sentence before the phrase where it names just two, else the two that the article names most.</summary>
    private ImmutableArray<string> Foremost(AgreementPhrase phrase, Sentence sentence)
    {
        var near = Codes(new TokenRange(sentence.Tokens.First, phrase.Phrase.Tokens.First)).Distinct().ToList();
        if (near.Count == 2)
            return Pair(near[0], near[1]);
        var ranked = Ranked();
        return ranked.Count >= 2 ? Pair(ranked[0], ranked[1]) : [];
    }

    /// <summary>Codes of the countries that the article speaks of, the one with the most mentions first, among equals the one that is named first.</summary>
    private List<string> Ranked() =>
        [.. Codes(new TokenRange(0, _board.Document.Tokens.Length)).Select((code, order) => (Code: code, Order: order)).GroupBy(pair => pair.Code, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First().Order).Select(group => group.Key)];

    private IEnumerable<string> Codes(TokenRange range) =>
        _board.Mentions.Where(mention => mention.Tokens.First >= range.First && mention.Tokens.End <= range.End).OrderBy(mention => mention.Span).Select(CodeOf).OfType<string>();

    /// <summary>The country that is named, or whose office or capital is.</summary>
    private string? CodeOf(Mention mention) =>
        _board.Knowledge.IsA(mention.Class, Kg.Office) ? mention.Entity.Country : CountryContext.CodeOf(_board, mention);

    private static ImmutableArray<string> Pair(string one, string other) => string.CompareOrdinal(one, other) < 0 ? [one, other] : [other, one];
}
