using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// People who speak in an article without a name or a role that always speaks: "two people familiar with the talks", "a resident", "villagers". They are unnamed sources where they are the subject of a verb of
/// saying; anywhere else they are nobody.
/// </summary>
internal sealed class SpeakerDetector : IMentionDetector
{
    private const int MaxKnowledge = 8;

    public void Detect(MentionBoard board)
    {
        var (heads, vehicles) = (board.Knowledge.Lexicon["speaker-heads"], board.Knowledge.Lexicon["speech-vehicles"]);
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                var token = board.Document.Tokens[i];
                if (token.Upos == Upos.NOUN && board.At(i) is null && (heads.Contains(token.Lemma.ToLowerInvariant()) ? Speaks(board, i) : vehicles.Contains(token.Lemma) && IsQuoted(board, i)) && !HasName(board, i))
                    Place(board, i, sentence);
            }
        }
    }

    /// <summary>Whether it is the subject of a verb of saying, of one that voices a noun of saying ("voiced concern"), or of one that puts out a text ("issued a statement").</summary>
    private static bool Speaks(MentionBoard board, int token)
    {
        var verbs = board.Knowledge.Lexicon["speech-verbs"];
        var head = board.Document.Tokens[token].Head;
        if (head < 0 || !board.Tree.Is(token, "nsubj", "obl:agent"))
            return false;
        var lemma = board.Document.Tokens[head].Lemma;
        if (verbs.Contains(lemma) && verbs.Find(lemma, "speaker") != "none")
            return true;
        return !IsPair(board, token) && (Puts(board, head, "voicing-verbs", "speech-nouns") || Puts(board, head, "issuing-verbs", "speech-vehicles"));
    }

    /// <summary>"the two leaders": people named before, not a group of their own.</summary>
    private static bool IsPair(MentionBoard board, int token) =>
        token > 0 && board.Document.Tokens[token - 1].Lemma is "two" or "both" && board.Knowledge.Lexicon["pair-nouns"].Contains(board.Document.Tokens[token].Lemma);

    private static bool Puts(MentionBoard board, int verb, string verbs, string nouns) =>
        board.Knowledge.Lexicon[verbs].Contains(board.Document.Tokens[verb].Lemma) && board.Tree.Children(verb, "obj").Any(child => board.Knowledge.Lexicon[nouns].Contains(board.Document.Tokens[child].Lemma));

    /// <summary>"“…,” the motion said": a text whose words are quoted.</summary>
    private static bool IsQuoted(MentionBoard board, int token)
    {
        var head = board.Document.Tokens[token].Head;
        return head >= 0 && board.Tree.Is(token, "nsubj") && board.Knowledge.Lexicon["plain-saying"].Contains(board.Document.Tokens[head].Lemma)
            && board.Document.Quotations.Any(quotation => quotation.Tokens.Length > 4 && board.Document.Sentences[board.Tree.SentenceOf(token)].Span.Overlaps(quotation.Span));
    }

    private static bool HasName(MentionBoard board, int head) =>
        board.Tree.Children(head, "appos", "flat").Any(child => board.At(child) is { } mention && board.Knowledge.IsA(mention.Class, Kg.Person))
        || (head + 1 < board.Document.Tokens.Length && board.At(head + 1) is { Form: MentionForm.Name });

    private static void Place(MentionBoard board, int head, Sentence sentence)
    {
        var phrase = NounPhraseChunker.At(board.Document, head, sentence.Tokens.First);
        if (phrase.IsDefinite && phrase.Tokens.Length == 1 && !board.Knowledge.Lexicon["speech-vehicles"].Contains(board.Document.Tokens[head].Lemma) || Enumerable.Range(phrase.Tokens.First, phrase.Tokens.Length).Any(i => board.At(i) is { Form: MentionForm.Name } named && board.Knowledge.IsA(named.Class, Kg.Person)))
            return;
        var range = new TokenRange(phrase.Tokens.First, WithKnowledge(board, head, sentence));
        var label = string.Join(' ', board.Tree.TextOf(range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        board.Add(range, head, MentionForm.Nominal, new Entity(Kg.UnnamedSource, label) { LocalKey = board.Slug + "|" + label });
    }

    /// <summary>End of the phrase with what they know of: "people familiar with the talks", "a person close to the prime minister".</summary>
    private static int WithKnowledge(MentionBoard board, int head, Sentence sentence)
    {
        var tokens = board.Document.Tokens;
        if (head + 3 >= sentence.Tokens.End || tokens[head + 1].Lemma.ToLowerInvariant() is not ("familiar" or "close" or "brief" or "briefed" or "aware"))
            return head + 1;
        var end = head + 2;
        while (end < sentence.Tokens.End && end - head <= MaxKnowledge && tokens[end].Upos is Upos.ADP or Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART)
            end++;
        return tokens[end - 1].Upos is Upos.NOUN or Upos.PROPN ? end : head + 1;
    }
}
