using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Governments and administrations, armed forces under their countries' names, and the organizations and places that only the name recogniser saw.</summary>
internal sealed class OrganizationDetector : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
                AddGovernment(board, sentence, i);
        }

        foreach (var name in board.Document.Names)
        {
            if (name.Type is not NameType.Person)
                AddNamed(board, name);
        }

        AddRuns(board);
        AddMedia(board);
    }

    /// <summary>"the Japanese government", "the Trump administration", "Abe's Cabinet".</summary>
    private static void AddGovernment(MentionBoard board, Sentence sentence, int head)
    {
        var token = board.Document.Tokens[head];
        if (board.Knowledge.Lexicon["government-heads"].Find(token.Lemma.ToLowerInvariant(), "of") is not { } of)
            return;
        var phrase = NounPhraseChunker.At(board.Document, head, sentence.Tokens.First);
        var owner = board.Mentions.Where(mention => mention.Tokens.First >= phrase.Tokens.First && mention.Tokens.End <= head && mention.Form != MentionForm.Nominal)
            .OrderByDescending(mention => mention.Tokens.End).FirstOrDefault();
        if (owner is null)
            return;
        var range = new TokenRange(owner.Tokens.First, head + 1);
        if (owner.Class == Kg.Country && of.Contains("country", StringComparison.Ordinal))
        {
            var name = owner.Entity.Entry is { TakesArticle: true } ? "the " + owner.Entity.Label : owner.Entity.Label;
            board.Add(range, head, MentionForm.Name, new Entity(Kg.Government, "Government of " + name) { Country = owner.Entity.Country });
        }
        else if (owner.Class == Kg.Person && of.Contains("person", StringComparison.Ordinal))
        {
            var surname = PersonNames.SurnameForms(owner.Entity.Label).LastOrDefault(owner.Entity.Label);
            board.Add(range, head, MentionForm.Name, new Entity(Kg.Government, $"{surname} {token.Lemma.ToLowerInvariant()}") { Country = CountryOf(board, owner.Entity) });
        }
    }

    private static string? CountryOf(MentionBoard board, Entity person) =>
        person.Entry is { } entry ? board.Knowledge.Gazetteer.HoldingsOf(entry).Select(holding => holding.Country).FirstOrDefault(code => code is not null) : null;

    private static void AddNamed(MentionBoard board, NameSpan name)
    {
        var tokens = board.Document.Tokens;
        var last = tokens[name.Tokens.End - 1].Lemma.ToLowerInvariant();
        if (board.Knowledge.Lexicon["agreement-heads"].Contains(last) || board.Knowledge.Lexicon["law-heads"].Contains(last))
            return;
        if (IsTakenByOther(board, name) || NameShapes.IsCredit(board, name.Tokens) || NameShapes.IsPartyTag(board, name.Tokens.First) || tokens[name.Tokens.First].Upos is not (Upos.PROPN or Upos.ADJ or Upos.NOUN) || !char.IsUpper(name.Span.Of(board.Document.Text)[0]))
            return;
        var head = name.Tokens.End - 1;
        if (name.Type == NameType.Location && (name.Span.Of(board.Document.Text).Any(char.IsDigit) || (name.Tokens.Length == 1 && board.Knowledge.Lexicon["no-place-names"].Contains(tokens[head].Form))))
            return;
        var isOrganization = name.Type == NameType.Organization || board.Knowledge.Lexicon["organization-heads"].Contains(tokens[head].Form);
        if ((!isOrganization && name.Type == NameType.Miscellaneous) || IsAgreement(board, name))
            return;
        if (!isOrganization)
            board.Add(name.Tokens, head, MentionForm.Name, new Entity(Kg.Place, board.Tree.TextOf(name.Tokens)));
        else if (name.Tokens.Length > 1 || tokens[head].Form.All(char.IsUpper) || OccursTwice(board, name))
            board.Add(name.Tokens, head, MentionForm.Name, new Entity(ClassOf(board, tokens[head]), board.Tree.TextOf(name.Tokens)));
    }

    /// <summary>"Border Commission": capitalised words that nobody took for anything, the last of which tells a kind of organization.</summary>
    private static void AddRuns(MentionBoard board)
    {
        var tokens = board.Document.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (!IsFreeCapital(board, at) || !board.Knowledge.Lexicon["organization-heads"].Contains(tokens[at].Form) || (at + 1 < tokens.Length && tokens[at + 1].Upos == Upos.PROPN && char.IsUpper(tokens[at + 1].Form[0])))
                continue;
            var first = at;
            while (first > 0 && IsFreeCapital(board, first - 1) && board.Tree.SentenceOf(first - 1) == board.Tree.SentenceOf(at))
                first--;
            var range = new TokenRange(first, at + 1);
            if (range.Length is > 1 and < 7 && !board.Document.Names.Any(name => name.Tokens.Overlaps(range)) && !NameShapes.IsCredit(board, range) && tokens[first].Form.Any(char.IsLetter) && board.Tree.SentenceOf(first) is var sentence && board.Document.Sentences[sentence].Tokens.First != first)
                board.Add(range, at, MentionForm.Name, new Entity(ClassOf(board, tokens[at]), board.Tree.TextOf(range)));
        }
    }

    /// <summary>"told The Harbour Observer", "The Lantern reported": a name with a capital article in mid-sentence beside a verb of telling is a newspaper's.</summary>
    private static void AddMedia(MentionBoard board)
    {
        var tokens = board.Document.Tokens;
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Form != "The" || board.At(at) is not null || board.Document.Sentences[board.Tree.SentenceOf(at)] is var sentence && sentence.Tokens.First == at)
                continue;
            var end = at + 1;
            while (end < sentence.Tokens.End && end - at < 5 && char.IsUpper(tokens[end].Form[0]) && tokens[end].Upos is Upos.PROPN or Upos.ADJ or Upos.NOUN)
                end++;
            var isTold = tokens[at - 1].Lemma is "tell" || (end < sentence.Tokens.End && tokens[end].Lemma is "report" && tokens[end].Upos == Upos.VERB);
            var range = new TokenRange(at, end);
            if (end > at + 1 && isTold && !Enumerable.Range(at + 1, end - at - 1).Any(i => board.At(i) is { } taken && (taken.Tokens.End > end || (taken.Tokens.Length == end - at - 1 && taken.Entity.Entry is not null))))
            {
                foreach (var inner in board.Mentions.Where(mention => mention.Tokens.First > at && mention.Tokens.End <= end && mention.Entity.Entry is null).ToList())
                    board.Remove(inner);
                board.Add(range, end - 1, MentionForm.Name, new Entity(Kg.Media, board.Tree.TextOf(range)));
            }
        }
    }

    private static bool IsFreeCapital(MentionBoard board, int token) =>
        board.At(token) is null && board.Document.Tokens[token] is { Upos: Upos.PROPN } word && char.IsUpper(word.Form[0]) && !board.Knowledge.Lexicon["honorifics"].Contains(word.Form);

    /// <summary>Whether something else than a country or place inside the name of an organization ("Geneva" in "University of Geneva") stands there already.</summary>
    private static bool IsTakenByOther(MentionBoard board, NameSpan name) =>
        Enumerable.Range(name.Tokens.First, name.Tokens.Length).Select(board.At).OfType<Mention>()
            .Where(taken => !IsBehindOffice(board, taken, name.Tokens))
            .Any(taken => name.Type != NameType.Organization || name.Tokens.Length < 3 || taken.Tokens.Length >= name.Tokens.Length || !board.Knowledge.IsA(taken.Class, Kg.Place) || taken.Form == MentionForm.Pronoun);

    /// <summary>"Italian Episcopal Conference" in "secretary general of the Italian Episcopal Conference": the name of its own inside an office, where nothing else was found there.</summary>
    private static bool IsBehindOffice(MentionBoard board, Mention office, TokenRange name) =>
        office.Class == Kg.Office && office.Head < name.First && office.Tokens.End >= name.End && !board.Mentions.Any(inner => inner != office && inner.Class != Kg.Office && inner.Tokens.Overlaps(name) && inner.Tokens.Length >= name.Length);

    /// <summary>"Mutual Defense Treaty" is left to the detectors of agreements and laws; a convention may well be a gathering.</summary>
    private static bool IsAgreement(MentionBoard board, NameSpan name) =>
        name.Tokens.Length > 1 && board.Document.Tokens[name.Tokens.End - 1].Lemma.ToLowerInvariant() is var head && head != "convention" && board.Knowledge.Lexicon["dated-heads"].Contains(head);

    /// <summary>The kind of organization that the last word of a name tells.</summary>
    public static Rdf.Iri ClassOf(MentionBoard board, Token head) =>
        board.Knowledge.Lexicon["organization-heads"].Find(head.Form, "class") is { } name ? Kg.Term(name) : Kg.Organization;

    private static bool OccursTwice(MentionBoard board, NameSpan name)
    {
        var form = name.Span.Of(board.Document.Text);
        return board.Document.Names.Count(other => other.Type == NameType.Organization && other.Span.Of(board.Document.Text) == form) > 1;
    }
}
