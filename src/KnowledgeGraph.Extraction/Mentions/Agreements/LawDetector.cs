using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Laws and constitutions that the gazetteer does not hold, under their names or descriptions ("its constitution", "the new election law").</summary>
internal sealed class LawDetector : IMentionDetector
{
    private const int MaxDescription = 9;

    public void Detect(MentionBoard board)
    {
        var heads = board.Knowledge.Lexicon["law-heads"];
        Entity? last = null;
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (board.At(i) is { } taken && board.Knowledge.IsA(taken.Class, Kg.Law))
                    last = taken.Entity;
                else if (heads.Contains(board.Document.Tokens[i].Lemma.ToLowerInvariant()) && (board.At(i) is null || board.At(i)!.Class == Kg.Organization)
                    && NounPhraseChunker.IsHead(board.Document, i, sentence.Tokens.End))
                    last = Place(board, i, sentence, last) ?? last;
            }
        }
    }

    private static Entity? Place(MentionBoard board, int head, Sentence sentence, Entity? last)
    {
        var phrase = NounPhraseChunker.At(board.Document, head, sentence.Tokens.First);
        var lemma = board.Document.Tokens[head].Lemma.ToLowerInvariant();
        if (board.Knowledge.Lexicon["law-heads"].Find(lemma, "class") == "Constitution")
            return PlaceConstitution(board, phrase, head);
        var words = ContentWords(board, phrase);
        if (words.Count == 0)
        {
            if (last is not null && phrase.IsDefinite)
                board.Add(phrase.Tokens, head, MentionForm.Nominal, last);
            return phrase.IsIndefinite && IsParticular(board, phrase, head) ? PlaceDescribed(board, phrase, head, sentence) : null;
        }

        if (!IsParticular(board, phrase, head))
            return null;
        var label = board.Tree.TextOf(new TokenRange(words[0], head + 1));
        var isName = char.IsUpper(board.Document.Tokens[head].Form[0]);
        var entity = new Entity(Kg.Law, label);
        board.Add(phrase.Tokens, head, isName ? MentionForm.Name : MentionForm.Nominal, entity);
        return entity;
    }

    /// <summary>"passed a law that bars foreign companies from owning land": named by what it does, where the text says so.</summary>
    private static Entity? PlaceDescribed(MentionBoard board, NounPhrase phrase, int head, Sentence sentence)
    {
        var clause = board.Tree.Children(head, "acl").FirstOrDefault(-1);
        var that = Enumerable.Range(head + 1, Math.Max(0, sentence.Tokens.End - head - 1)).FirstOrDefault(i => board.Tree[i].Lemma is "that" or "which", -1);
        var isPurpose = head + 2 < sentence.Tokens.End && board.Tree[head + 1].Lemma is "for" or "to" && board.Tree[head + 2].Xpos is "VBG" or "VB";
        if (!isPurpose && (clause < 0 || that < 0 || that > clause))
            return null;
        that = isPurpose ? head + 1 : that;
        var end = Math.Min(that + MaxDescription, board.Tree.Subtree(isPurpose ? head + 2 : clause).End);
        while (end > that + 1 && board.Tree[end - 1].Upos is Upos.PUNCT or Upos.ADP or Upos.DET or Upos.CCONJ)
            end--;
        var label = $"{board.Document.Tokens[head].Lemma} {board.Tree.TextOf(new TokenRange(that, end))}";
        var entity = new Entity(Kg.Law, label) { LocalKey = board.LocalKey(label) };
        board.Add(phrase.Tokens, head, MentionForm.Nominal, entity);
        return entity;
    }

    /// <summary>A country has one constitution: it is named after the country beside it, else after the country spoken of last.</summary>
    private static Entity? PlaceConstitution(MentionBoard board, NounPhrase phrase, int head)
    {
        var owner = board.In(new TokenRange(phrase.Tokens.First, Math.Min(head + 4, board.Document.Tokens.Length)), Kg.Country).FirstOrDefault()
            ?? board.Before(head, Kg.Country).FirstOrDefault(mention => mention.Form != MentionForm.Attribute);
        if (owner is null)
            return null;
        var name = owner.Entity.Entry is { TakesArticle: true } ? "the " + owner.Entity.Label : owner.Entity.Label;
        var entity = new Entity(Kg.Constitution, "Constitution of " + name) { Country = owner.Entity.Country };
        board.Add(phrase.Tokens, head, MentionForm.Name, entity);
        return entity;
    }

    private static List<int> ContentWords(MentionBoard board, NounPhrase phrase)
    {
        var plain = board.Knowledge.Lexicon["plain-modifiers"];
        return [.. Enumerable.Range(phrase.Tokens.First, phrase.Tokens.Length - 1)
            .Where(i => board.Document.Tokens[i].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.VERB or Upos.NUM && !plain.Contains(board.Document.Tokens[i].Lemma.ToLowerInvariant()))];
    }

    /// <summary>Whether a certain law is meant: written as a name, or made by somebody ("enacted the … law").</summary>
    private static bool IsParticular(MentionBoard board, NounPhrase phrase, int head)
    {
        var tokens = board.Document.Tokens;
        if (char.IsUpper(tokens[head].Form[0]) && phrase.Tokens.Length > 1 && char.IsUpper(tokens[head - 1].Form[0]))
            return true;
        var making = board.Knowledge.Lexicon["enacting-verbs"];
        var governor = tokens[head].Head;
        return (governor >= 0 && making.Contains(tokens[governor].Lemma)) || board.Tree.Children(head, "acl").Any(verb => making.Contains(tokens[verb].Lemma));
    }
}
