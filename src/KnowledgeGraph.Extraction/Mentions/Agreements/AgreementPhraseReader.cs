using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads a noun phrase whose head is a word for an agreement ("pact", "accord").</summary>
internal sealed class AgreementPhraseReader
{
    private const int MaxTail = 16;
    private readonly MentionBoard _board;
    private readonly LexiconTable _heads;
    private readonly LexiconTable _topics;

    public AgreementPhraseReader(MentionBoard board)
    {
        _board = board;
        _heads = board.Knowledge.Lexicon["agreement-heads"];
        _topics = board.Knowledge.Lexicon["agreement-topics"];
    }

    /// <summary>The phrase headed by this token, or null where the token is no head of an agreement.</summary>
    public AgreementPhrase? Read(int head, Sentence sentence)
    {
        var tokens = _board.Document.Tokens;
        var (lemma, first) = Head(head, sentence);
        if (_heads.Find(lemma, "class") is not { } className || !NounPhraseChunker.IsHead(_board.Document, head, sentence.Tokens.End))
            return null;
        var phrase = NounPhraseChunker.At(_board.Document, head, sentence.Tokens.First);
        if (first < phrase.Tokens.First && NounPhraseChunker.At(_board.Document, first, sentence.Tokens.First) is var left)
            phrase = new NounPhrase(new TokenRange(left.Tokens.First, head + 1), head, left.Determiner);
        var tail = Tail(head, sentence);
        var topic = Topics(IsProper(phrase) ? new TokenRange(FirstCapital(phrase, sentence.Tokens.First), head + 1) : phrase.Tokens).LastOrDefault() ?? (_heads.Find(lemma, "tail") == "yes" ? Topics(tail).FirstOrDefault() : null);
        var @class = topic is { } found && _heads.Find(lemma, "fixed") is null ? Kg.Term(found.Class) : Kg.Term(className);
        topic ??= Topics(UnderWhich(head, sentence)).FirstOrDefault(found => found.Family == "cost");
        if (topic is { } said && _heads.Find(lemma, "fixed") is null)
            @class = Kg.Term(said.Class);
        var family = _heads.Find(lemma, "fixed") ?? topic?.Family ?? "";
        var between = Between(head, sentence);
        var range = between.Length > 0 ? new TokenRange(phrase.Tokens.First, between.End) : phrase.Tokens;
        var parties = Parties(family == "cost" ? new TokenRange(phrase.Tokens.First, Math.Max(range.End, tail.End)) : range);
        var isProper = IsProper(phrase);
        if (isProper)
            range = new TokenRange(FirstCapital(phrase, sentence.Tokens.First), range.End);
        return new AgreementPhrase(range, head, phrase, @class, family, parties, isProper) { IsWeak = _heads.Find(lemma, "weak") is not null };
    }

    /// <summary>The head as the word list has it, with the words before it where they belong to it ("host nation support").</summary>
    private (string Lemma, int First) Head(int head, Sentence sentence)
    {
        var tokens = _board.Document.Tokens;
        var lemma = tokens[head].Lemma.ToLowerInvariant();
        var (phrase, found, first) = (lemma, lemma, head);
        for (var i = head - 1; i >= sentence.Tokens.First && head - i < 2 * _heads.MaxWords; i--)
        {
            if (tokens[i].Form is "-" or "–")
                continue;
            phrase = tokens[i].Lemma.ToLowerInvariant() + " " + phrase;
            if (_heads.Contains(phrase))
                (found, first) = (phrase, i);
        }

        return (found, first);
    }

    /// <summary>ISO codes of the countries that are named in the tokens, in ordinal order.</summary>
    public ImmutableArray<string> Parties(TokenRange range) =>
        [.. _board.In(range, Kg.Country).Where(IsParty).Select(mention => mention.Entity.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether a country in the phrase may be a party: not the one of "U.S.-brokered", "French-led".</summary>
    public bool IsParty(Mention country)
    {
        var tokens = _board.Document.Tokens;
        var next = country.Tokens.End;
        return !(next + 1 < tokens.Length && tokens[next].Form is "-" or "–" && tokens[next + 1].Span.Start == tokens[next].Span.End
            && (tokens[next + 1].Xpos is "VBN" or "VBD" || tokens[next + 1].Form.EndsWith("ed", StringComparison.Ordinal) || tokens[next + 1].Form is "led" or "style"));
    }

    /// <summary>What stands behind the head up to the next clause: "on Japan's share of the cost …", "to increase …".</summary>
    public TokenRange Tail(int head, Sentence sentence)
    {
        var tokens = _board.Document.Tokens;
        var end = head + 1;
        if (end >= sentence.Tokens.End || tokens[end].Lemma is not ("on" or "for" or "of" or "to" or "over" or "under" or "about" or "cover" or "govern" or "covering" or "governing"))
            return new TokenRange(end, end);
        if (tokens[end].Lemma == "under" && end + 1 < sentence.Tokens.End && tokens[end + 1].Form == "which")
            return new TokenRange(end, end);
        while (end < sentence.Tokens.End && end - head <= MaxTail && !IsTime(end) && !(tokens[end].Upos == Upos.PUNCT && tokens[end].Form is not ("-" or "’" or "'")) && tokens[end].Xpos is not ("VBZ" or "VBD" or "MD"))
            end++;
        return new TokenRange(head + 1, end);
    }

    /// <summary>"on Monday", "in 2016": tells when, not what about.</summary>
    private bool IsTime(int token) =>
        _board.Document.Times.Any(time => time.Tokens.First == token || (time.Tokens.First == token + 1 && _board.Document.Tokens[token].Lemma is "on" or "in" or "for"));

    /// <summary>The relative clause in "an accord under which Oslo will pay for the upkeep of …"; empty where there is none.</summary>
    private TokenRange UnderWhich(int head, Sentence sentence)
    {
        var at = head + 1;
        return at + 1 < sentence.Tokens.End && _board.Document.Tokens[at].Lemma == "under" && _board.Document.Tokens[at + 1].Form == "which" ? new TokenRange(at + 2, sentence.Tokens.End) : new TokenRange(at, at);
    }

    private TokenRange Between(int head, Sentence sentence)
    {
        var tokens = _board.Document.Tokens;
        var at = head + 1;
        if (at >= sentence.Tokens.End || tokens[at].Lemma is not ("between" or "with" or "among"))
            return new TokenRange(at, at);
        var end = at;
        for (var i = at + 1; i < Math.Min(at + 12, sentence.Tokens.End); i++)
        {
            if (_board.At(i) is { } mention && (mention.Class == Kg.Country || _board.Knowledge.IsA(mention.Class, Kg.Organization)))
                end = Math.Max(end, mention.Tokens.End);
            else if (!(tokens[i].Upos is Upos.DET or Upos.CCONJ || (tokens[i].Form == "," && _board.Tree.IsListComma(i))))
                break;
        }

        return new TokenRange(at, end);
    }

    /// <summary>What the words of the range say the agreement is about, in the order of the text.</summary>
    private IEnumerable<AgreementTopic> Topics(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++)
        {
            var word = _board.Document.Tokens[i].Lemma.ToLowerInvariant();
            if (_topics.Find(word, "family") is { } family)
                yield return new AgreementTopic(_topics.Find(word, "class")!, family);
        }
    }

    /// <summary>Whether the head and the word before it are capitalised: "the longstanding Visiting Forces Agreement".</summary>
    private bool IsProper(NounPhrase phrase)
    {
        var tokens = _board.Document.Tokens;
        return phrase.Tokens.Length > 1 && char.IsUpper(tokens[phrase.Head].Form[0]) && tokens[phrase.Head - 1].Form is var before && (char.IsUpper(before[0]) || before is "’s" or "'s");
    }

    /// <summary>Where the proper name begins: at the first of the capitalised words that run up to the head.</summary>
    private int FirstCapital(NounPhrase phrase, int sentenceFirst)
    {
        var tokens = _board.Document.Tokens;
        var first = phrase.Head;
        while (first > sentenceFirst && (first > phrase.Tokens.First ? IsInName(tokens[first - 1]) : tokens[first - 1].Form is "of" && first - 1 > sentenceFirst && char.IsUpper(tokens[first - 2].Form[0])))
            first -= first > phrase.Tokens.First ? 1 : 2;
        while (first < phrase.Head && !char.IsLetter(tokens[first].Form[0]))
            first++;
        return first;
    }

    private static bool IsInName(Token token) => char.IsUpper(token.Form[0]) || !char.IsLetter(token.Form[0]) || token.Form is "of" or "and";

    private sealed record AgreementTopic(string Class, string Family);
}
