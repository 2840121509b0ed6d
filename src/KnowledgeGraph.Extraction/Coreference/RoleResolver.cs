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
            var named = holders.Where(pair => pair.Office == office.Entity || IsShortFor(office.Entity, pair.Office)).OrderBy(pair => pair.Token < office.Head ? 0 : 1).ThenBy(pair => Math.Abs(pair.Token - office.Head)).ToList();
            var person = AtTheHelm(board, office, named) ?? named.Select(pair => pair.Person).FirstOrDefault() ?? HolderOnDate(board, office.Entity);
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

    /// <summary>"the press secretary" of whom the article calls "White House press secretary".</summary>
    private static bool IsShortFor(Entity office, Entity longer) =>
        office.Country is null && office.Entry is null && office.Label.Contains(' ', StringComparison.Ordinal) && longer.Label.Contains(office.Label, StringComparison.OrdinalIgnoreCase);

    /// <summary>"The Doe administration held a ceremony. The president said …": whom an administration nearer than a holder of the office is named after, in the same paragraph.</summary>
    private static Entity? AtTheHelm(MentionBoard board, Mention office, List<(Entity Office, Entity Person, int Token)> holders)
    {
        if (!board.Knowledge.Lexicon["sole-offices"].Keys.Any(word => office.Entity.Label.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            return null;
        var paragraph = board.Document.Sentences[board.Tree.SentenceOf(office.Head)].Paragraph;
        var nearest = board.Mentions.Where(mention => mention.Tokens.End <= office.Tokens.First && board.Document.Sentences[board.Tree.SentenceOf(mention.Head)].Paragraph == paragraph
                && board.Knowledge.IsA(mention.Class, Kg.Organization) && board.Document.Tokens[mention.Tokens.End - 1].Lemma is "administration")
            .MaxBy(mention => mention.Head);
        if (nearest is null || holders.Any(pair => pair.Token > nearest.Head && pair.Token < office.Head))
            return null;
        var name = board.Tree.TextOf(new TokenRange(nearest.Tokens.First, nearest.Tokens.End - 1));
        return board.Mentions.FirstOrDefault(mention => mention.Class == Kg.Person && mention.Form != MentionForm.Pronoun && (mention.Entity.Label == name || mention.Entity.Label.EndsWith(" " + name, StringComparison.Ordinal)))?.Entity;
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
