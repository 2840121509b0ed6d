using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>"the president", "the prime minister", "the defense chief": the person of this article who holds the office, else its holder on the article's date.</summary>
internal sealed class RoleResolver : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        var holders = HoldersInText(board);
        foreach (var office in board.Mentions.Where(mention => board.Knowledge.IsA(mention.Class, Kg.Office)).OrderBy(mention => mention.Span).ToList())
        {
            if (!StandsForPerson(board, office))
                continue;
            var person = holders.Where(pair => pair.Office == office.Entity).OrderBy(pair => Math.Abs(pair.Token - office.Head)).Select(pair => pair.Person).FirstOrDefault()
                ?? HolderOnDate(board, office.Entity);
            if (person is not null)
                board.Add(office.Tokens, office.Head, MentionForm.Nominal, person);
        }
    }

    /// <summary>A title with the name behind or before it: "President Jane Doe", "Jane Doe, the president".</summary>
    private static List<(Entity Office, Entity Person, int Token)> HoldersInText(MentionBoard board)
    {
        var found = new List<(Entity, Entity, int)>();
        foreach (var office in board.Mentions.Where(mention => board.Knowledge.IsA(mention.Class, Kg.Office)))
        {
            if (PersonBeside(board, office) is { } person)
                found.Add((office.Entity, person.Entity, office.Head));
        }

        return found;
    }

    /// <summary>The person whose title the office mention is; null where it stands alone.</summary>
    public static Mention? PersonBeside(MentionBoard board, Mention office)
    {
        var tokens = board.Document.Tokens;
        var next = office.Tokens.End;
        if (next < tokens.Length && tokens[next].Form == "," && next + 1 < tokens.Length)
            next++;
        if (next < tokens.Length && PersonStarting(board, next) is { } behind && board.Tree.SentenceOf(next) == board.Tree.SentenceOf(office.Head))
            return behind;
        var before = office.Tokens.First - 1;
        while (before > 0 && tokens[before].Form != "," && tokens[before].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PART or Upos.PRON && office.Tokens.First - before < 6)
            before--;
        if (before > 0 && tokens[before].Form == ",")
            before--;
        return before >= 0 && before < office.Tokens.First - 1 && tokens[before + 1].Form == "," ? PersonEnding(board, before) : null;
    }

    private static Mention? PersonStarting(MentionBoard board, int token) =>
        board.At(token) is { } mention && mention.Tokens.First == token && mention.Class == Kg.Person && mention.Form == MentionForm.Name ? mention : null;

    private static Mention? PersonEnding(MentionBoard board, int token) =>
        board.At(token) is { } mention && mention.Tokens.End == token + 1 && mention.Class == Kg.Person && mention.Form == MentionForm.Name ? mention : null;

    private static bool StandsForPerson(MentionBoard board, Mention office)
    {
        if (PersonBeside(board, office) is not null)
            return false;
        var phrase = NounPhraseChunker.At(board.Document, office.Head, board.Document.Sentences[board.Tree.SentenceOf(office.Head)].Tokens.First);
        return phrase.Determiner is "the" || (office.Tokens.Length > 1 && board.Tree.Is(office.Head, "nsubj", "obj", "obl", "nmod:poss") && phrase.Determiner.Length == 0);
    }

    private static Entity? HolderOnDate(MentionBoard board, Entity office)
    {
        if (board.Date is not { } date || office.Country is not { } country || !board.Knowledge.Lexicon["sole-offices"].Keys.Any(word => office.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return null;
        var combined = new CountryContext(board);
        var holders = board.Knowledge.Gazetteer.Holdings
            .Where(holding => holding.Country == country && holding.Covers(date) && combined.Combine(holding.Office, country).Label == office.Label)
            .Select(holding => holding.Holder).Distinct().ToList();
        return holders.Count == 1 ? GazetteerDetector.EntityOf(holders[0]) : null;
    }
}
