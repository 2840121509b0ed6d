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
            if (StandsForPerson(board, office) && (InText(board, holders, office) ?? HolderOnDate(board, office.Entity)) is { } person)
                board.Add(office.Tokens, office.Head, MentionForm.Nominal, person);
            else if (PersonBeside(board, office) is null && Speaks(board, office.Head))
                AddUnnamed(board, office);
        }
    }

    /// <summary>The holder named last before the mention, of this office or, where the mention is bare, of one that ends in its words; else the one named first behind it.</summary>
    private static Entity? InText(MentionBoard board, List<Holder> holders, Mention office)
    {
        var words = board.Tree.TextOf(office.Tokens).ToLowerInvariant();
        var isBare = !board.In(office.Tokens, Kg.Country).Any();
        var isSole = board.Knowledge.Lexicon["sole-offices"].Contains(words);
        bool Fits(Holder holder) => holder.Office is null ? isSole && (holder.Country is null || holder.Country == office.Entity.Country)
            : holder.Office == office.Entity || (isBare && holder.Words.EndsWith(" " + words, StringComparison.Ordinal) && holder.Words.TrimStart().Split(' ')[0] is not ("deputy" or "vice" or "assistant" or "former"));
        var before = holders.Where(holder => holder.Token < office.Head && Fits(holder)).MaxBy(holder => holder.Token);
        return before?.Person ?? holders.Where(holder => holder.Token > office.Head && holder.Office == office.Entity).MinBy(holder => holder.Token)?.Person;
    }

    /// <summary>Titles with the name behind or before them ("President Jane Doe", "Jane Doe, the president"), and the heads of administrations ("the Doe administration").</summary>
    private static List<Holder> HoldersInText(MentionBoard board)
    {
        var found = new List<Holder>();
        foreach (var office in board.Mentions.Where(mention => board.Knowledge.IsA(mention.Class, Kg.Office)))
        {
            if (PersonBeside(board, office) is { } person)
                found.Add(new Holder(office.Entity, " " + board.Tree.TextOf(office.Tokens).ToLowerInvariant(), office.Entity.Country, person.Entity, office.Head));
        }

        foreach (var government in board.Mentions.Where(mention => mention.Class == Kg.Government && mention.Entity.Label.EndsWith(" administration", StringComparison.Ordinal)))
        {
            if (HeadOf(board, government) is { } head)
                found.Add(new Holder(null, "", government.Entity.Country, head, government.Head));
        }

        return found;
    }

    /// <summary>"the Kenyan Foreign Ministry spokesman said": whom the article does not name is an unnamed source.</summary>
    private static void AddUnnamed(MentionBoard board, Mention office)
    {
        var phrase = NounPhraseChunker.At(board.Document, office.Head, board.Document.Sentences[board.Tree.SentenceOf(office.Head)].Tokens.First).Tokens;
        var range = new TokenRange(Math.Min(phrase.First, office.Tokens.First), office.Tokens.End);
        var label = string.Join(' ', board.Tree.TextOf(range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        board.Add(office.Tokens, office.Head, MentionForm.Nominal, new Entity(Kg.UnnamedSource, label) { LocalKey = board.Slug + "|" + label });
    }

    private static bool Speaks(MentionBoard board, int token) =>
        board.Tree.Is(token, "nsubj") && board.Knowledge.Lexicon["source-heads"].Contains(board.Document.Tokens[token].Lemma) && board.Document.Tokens[token].Head is >= 0 and var verb
        && board.Knowledge.Lexicon["plain-saying"].Contains(board.Document.Tokens[verb].Lemma);

    /// <summary>Whom an administration is named after.</summary>
    private static Entity? HeadOf(MentionBoard board, Mention government)
    {
        if (board.In(government.Tokens, Kg.Person).FirstOrDefault() is { } inside)
            return inside.Entity;
        var name = board.Tree.TextOf(new TokenRange(government.Tokens.First, government.Tokens.End - 1));
        return board.Mentions.FirstOrDefault(mention => mention.Class == Kg.Person && mention.Form != MentionForm.Pronoun && (mention.Entity.Label == name || mention.Entity.Label.EndsWith(" " + name, StringComparison.Ordinal)))?.Entity;
    }

    /// <summary>The person whose title the office mention is; null where it stands alone.</summary>
    public static Mention? PersonBeside(MentionBoard board, Mention office) => PersonBeside(board, office.Tokens, office.Head);

    /// <summary>The person whose title stands at those tokens; null where it stands alone.</summary>
    public static Mention? PersonBeside(MentionBoard board, TokenRange office, int head)
    {
        var tokens = board.Document.Tokens;
        var next = office.End;
        if (next < tokens.Length && tokens[next].Form == "," && next + 1 < tokens.Length)
            next++;
        while (next + 2 < tokens.Length && PersonStarting(board, next) is null && HonorificsAt(board.Knowledge, tokens, next) is > 0 and var words)
            next += words;
        if (next < tokens.Length && PersonStarting(board, next) is { } behind && board.Tree.SentenceOf(next) == board.Tree.SentenceOf(head))
            return behind;
        var before = office.First - 1;
        while (before > 0 && tokens[before].Form != "," && tokens[before].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PART or Upos.PRON && office.First - before < 6)
            before--;
        if (before > 0 && tokens[before].Form == ",")
            before--;
        return before >= 0 && before < office.First - 1 && tokens[before + 1].Form == "," ? PersonEnding(board, before) : null;
    }

    /// <summary>How many tokens a form of address takes here: 1 for "Gen.", 2 for "Tan Sri", 0 where none stands.</summary>
    public static int HonorificsAt(DomainKnowledge knowledge, System.Collections.Immutable.ImmutableArray<Token> tokens, int at) =>
        at + 1 < tokens.Length && knowledge.Lexicon["honorifics"].Contains($"{tokens[at].Form} {tokens[at + 1].Form}") ? 2 : at < tokens.Length && knowledge.Lexicon["honorifics"].Contains(tokens[at].Form) ? 1 : 0;

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

    /// <summary>Somebody whom the text gives an office: the office (null of the head of an administration), its words in lower case, its country, who, and where.</summary>
    private sealed record Holder(Entity? Office, string Words, string? Country, Entity Person, int Token);
}
