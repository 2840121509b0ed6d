using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads the base noun phrase around a head noun from the parts of speech alone, so that it holds where a tree is wrong.</summary>
internal static class NounPhraseChunker
{
    private const int MaxTokens = 14;

    /// <summary>The phrase that ends in <paramref name="head"/>, reaching left as far as modifiers go but not over the start of the sentence or into a quotation mark.</summary>
    public static NounPhrase At(AnnotatedDocument document, int head, int sentenceStart)
    {
        var tokens = document.Tokens;
        var first = head;
        while (first > sentenceStart && head - first < MaxTokens && CanPrecede(document, first - 1, first))
            first--;
        while (first < head && (tokens[first].Upos == Upos.PUNCT || tokens[first].Form is "'s" or "’s" or "'" or "’" || tokens[first].Upos == Upos.PART))
            first++;
        var determiner = "";
        while (first < head && IsDeterminer(tokens[first]))
        {
            determiner = tokens[first].Form.ToLowerInvariant();
            first++;
        }

        return new NounPhrase(new TokenRange(first, head + 1), head, determiner);
    }

    /// <summary>Whether the token ends a base noun phrase: a noun that is not followed by another noun of the same phrase.</summary>
    public static bool IsHead(AnnotatedDocument document, int token, int sentenceEnd)
    {
        var tokens = document.Tokens;
        if (tokens[token].Upos is not (Upos.NOUN or Upos.PROPN))
            return false;
        if (token + 1 >= sentenceEnd)
            return true;
        var next = tokens[token + 1];
        if (next.Form is "amid" or "amidst")
            return true;
        if (next.Upos is (Upos.NOUN or Upos.PROPN) && IsDayBehind(document, token + 1))
            return true;
        if (next.Upos is Upos.NOUN or Upos.PROPN)
            return IsMisreadVerb(document, token + 1, sentenceEnd) || (next.Xpos == "NNS" && tokens[token].Xpos == "NN" && LacksVerb(document, token));
        var hyphenated = next.Form is "-" or "–" && next.Span.Start == tokens[token].Span.End && token + 2 < sentenceEnd && tokens[token + 2].Span.Start == next.Span.End;
        return !hyphenated;
    }

    /// <summary>"an agreement Wednesday", "a pact March 7": a day without its preposition belongs to no noun before it, unless a noun follows ("the Monday meeting").</summary>
    private static bool IsDayBehind(AnnotatedDocument document, int token)
    {
        var time = document.Times.FirstOrDefault(time => time.Tokens.First == token && time.Kind is TimeKind.Weekday or TimeKind.Calendar);
        return time is not null && (time.Tokens.End >= document.Tokens.Length || document.Tokens[time.Tokens.End].Upos is not (Upos.NOUN or Upos.PROPN));
    }

    /// <summary>Whether the tagger found no verb in the sentence: then the plural behind a noun is one ("The agreement expires in March").</summary>
    private static bool LacksVerb(AnnotatedDocument document, int token)
    {
        var sentence = document.Sentences.First(s => s.Tokens.Contains(token)).Tokens;
        return !Enumerable.Range(sentence.First, sentence.Length).Any(i => document.Tokens[i].Upos is Upos.VERB or Upos.AUX);
    }

    /// <summary>
    /// Whether a word that is tagged as a plural noun is the verb of its sentence: "the treaty grants the island the right", "the pact stipulates that". A determiner, a pronoun or "that" right behind a
    /// plural that follows a singular noun says so.
    /// </summary>
    public static bool IsMisreadVerb(AnnotatedDocument document, int token, int sentenceEnd)
    {
        var tokens = document.Tokens;
        if (token == 0 || token + 1 >= sentenceEnd || tokens[token].Xpos != "NNS" || tokens[token - 1].Xpos is not ("NN" or "NNP" or "NNPS") || !char.IsLower(tokens[token].Form[0]))
            return false;
        var next = tokens[token + 1];
        return next.Upos is Upos.DET or Upos.PROPN || next.Xpos is "PRP" or "PRP$" or "WDT" || next.Form is "that" or "both" or "how";
    }

    private static bool CanPrecede(AnnotatedDocument document, int token, int right)
    {
        var at = document.Tokens[token];
        var next = document.Tokens[right];
        if (IsDeterminer(next))
            return IsDeterminer(at) && at.Form.ToLowerInvariant() is "all" or "both";
        return at.Upos switch
        {
            Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.NUM or Upos.DET => true,
            Upos.PRON => at.Xpos == "PRP$",
            Upos.PART => at.Form is "'s" or "’s" or "'" or "’",
            Upos.PUNCT => at.Form is "-" or "–" && at.Span.End == next.Span.Start,
            Upos.VERB when at.Xpos is "NNP" or "NNPS" => true,
            Upos.VERB => at.Xpos is "VBN" or "VBG" && (IsModifier(at, right, document) || next.Form is "-"),
            Upos.ADV => next.Form is "-" or "–" && at.Span.End == next.Span.Start,
            Upos.SYM => at.Form is "&" or "/",
            Upos.X => char.IsLetter(at.Form[0]),
            _ => next.Form is "-" or "–" && at.Span.End == next.Span.Start && char.IsLetter(at.Form[0]),
        };
    }

    private static bool IsModifier(Token participle, int right, AnnotatedDocument document) =>
        participle.Deprel is "amod" or "compound" or "" || (document.Tokens[right].Form is "-" or "–" && document.Tokens[right].Span.Start == participle.Span.End);

    private static bool IsDeterminer(Token token) => token.Upos == Upos.DET || token.Xpos is "DT" or "PRP$" or "WP$" or "PDT";
}
