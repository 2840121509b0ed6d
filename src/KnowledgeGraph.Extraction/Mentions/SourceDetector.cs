using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// People without a name who may speak: "a Foreign Ministry official", "two senior diplomats", "a spokesperson for the ministry". "The official" is the one spoken of before, "the Defense Ministry
/// official" the one of that ministry.
/// </summary>
internal sealed class SourceDetector : IMentionDetector
{
    private sealed record Source(Entity Entity, string Head, Entity? Affiliation, int Token);

    public void Detect(MentionBoard board)
    {
        var heads = board.Knowledge.Lexicon["source-heads"];
        var known = new List<Source>();
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                var lemma = board.Document.Tokens[i].Lemma.ToLowerInvariant();
                if (heads.Contains(lemma) && board.At(i) is null && (board.Document.Tokens[i].Xpos != "NNS" || IsActor(board, i)) && IsHead(board, i, sentence) && !HasName(board, i))
                    Place(board, i, sentence, known);
            }
        }
    }

    /// <summary>Several of a kind are sources where they do something or where something is "according to" them; elsewhere nobody in particular is meant.</summary>
    private static bool IsActor(MentionBoard board, int token) =>
        !board.Tree.Is(token, "obj", "iobj", "compound", "amod") && (!board.Tree.Is(token, "obl", "nmod") || board.Tree.CaseOf(token) is "by" or "to" or "from" or "among" or "according");

    /// <summary>Whether the word is the head of its phrase; "official" behind a noun is one even where the tagger took it for an adjective.</summary>
    private static bool IsHead(MentionBoard board, int token, Sentence sentence)
    {
        var tokens = board.Document.Tokens;
        if (tokens[token].Upos is Upos.NOUN or Upos.PROPN)
            return NounPhraseChunker.IsHead(board.Document, token, sentence.Tokens.End);
        return tokens[token].Upos is Upos.ADJ or Upos.ADV && token > sentence.Tokens.First && tokens[token - 1].Upos is Upos.NOUN or Upos.PROPN
            && token + 1 < sentence.Tokens.End && tokens[token + 1].Upos is Upos.VERB or Upos.AUX or Upos.PUNCT or Upos.ADP;
    }

    /// <summary>"the spokesman, Jane Doe", "official Jane Doe" and "Jane Doe, a journalist and expert" are named.</summary>
    private static bool HasName(MentionBoard board, int head) =>
        board.Tree.Children(head, "appos", "flat").Any(child => board.At(child) is { } mention && board.Knowledge.IsA(mention.Class, Kg.Person))
        || (board.Tree.Is(head, "appos", "compound", "flat") && board.At(board.Tree[head].Head) is { } named && board.Knowledge.IsA(named.Class, Kg.Person))
        || IsSecondRole(board, head)
        || (head + 2 < board.Document.Tokens.Length && board.Document.Tokens[head + 1].Form == "," && board.At(head + 2) is { Form: MentionForm.Name } behind && behind.Tokens.First == head + 2
            && behind.Class == Kg.Person && board.Tree.SentenceOf(head + 2) == board.Tree.SentenceOf(head))
        || (head + 1 < board.Document.Tokens.Length && board.At(head + 1) is { } next && next.Tokens.First == head + 1 && board.Knowledge.IsA(next.Class, Kg.Person));

    /// <summary>Whether it is a further word of an apposition, under the same article: "expert" in "Jane Doe, a journalist and expert".</summary>
    private static bool IsSecondRole(MentionBoard board, int token)
    {
        if (!board.Tree.Is(token, "conj") || board.Tree.Children(token, "det", "nmod:poss").Any())
            return false;
        var first = board.Tree[token].Head;
        var role = board.Tree.Is(first, "appos") ? first : board.Tree.Children(first, "appos").FirstOrDefault(child => child > first && child < token, -1);
        return role >= 0 && board.At(board.Tree[role].Head) is { } named && board.Knowledge.IsA(named.Class, Kg.Person);
    }

    private static void Place(MentionBoard board, int head, Sentence sentence, List<Source> known)
    {
        var phrase = NounPhraseChunker.At(board.Document, head, sentence.Tokens.First);
        var range = new TokenRange(phrase.Tokens.First, WithAffiliation(board, head, sentence));
        var lemma = board.Document.Tokens[head].Lemma.ToLowerInvariant();
        var affiliation = board.In(range, Kg.Organization).Select(mention => mention.Entity).FirstOrDefault();
        var antecedent = phrase.IsDefinite ? known.Where(source => source.Head == lemma && (affiliation is null ? range.Length == 1 : source.Affiliation == affiliation)).MaxBy(source => source.Token) : null;
        var label = Label(board, range);
        var entity = antecedent?.Entity ?? known.FirstOrDefault(source => source.Entity.Label == label)?.Entity
            ?? new Entity(Kg.UnnamedSource, label) { LocalKey = board.Slug + "|" + label };
        board.Add(range, head, MentionForm.Nominal, entity);
        known.Add(new Source(entity, lemma, affiliation ?? antecedent?.Affiliation, head));
    }

    /// <summary>End of the phrase with a following "with/at/for/in/of" and an organization, person or country: "official with the Trade Ministry".</summary>
    private static int WithAffiliation(MentionBoard board, int head, Sentence sentence)
    {
        var tokens = board.Document.Tokens;
        if (head + 2 >= sentence.Tokens.End || tokens[head + 1].Lemma is not ("with" or "at" or "for" or "in" or "of" or "from"))
            return head + 1;
        for (var i = head + 2; i < Math.Min(head + 6, sentence.Tokens.End); i++)
        {
            if (board.At(i) is { } mention && (board.Knowledge.IsA(mention.Class, Kg.Organization) || board.Knowledge.IsA(mention.Class, Kg.Country)))
                return mention.Tokens.End;
            if (tokens[i].Upos is not (Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PRON))
                break;
        }

        return head + 1;
    }

    private static string Label(MentionBoard board, TokenRange range) =>
        string.Join(' ', board.Tree.TextOf(range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
