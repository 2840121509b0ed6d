using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Agreements under their names, under parties and topic ("the security treaty between A and B" is "the B-A Security Treaty"), and under descriptions ("the pact", "the current agreement"), which are
/// joined to the agreement they fit that was spoken of last.
/// </summary>
internal sealed class AgreementDetector : IMentionDetector
{
    public void Detect(MentionBoard board)
    {
        var reader = new AgreementPhraseReader(board);
        var known = new KnownAgreements(board);
        var acronyms = new AgreementAcronyms(board);
        var waiting = new List<AgreementPhrase>();
        foreach (var sentence in board.Document.Sentences)
        {
            for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
            {
                if (board.At(i) is { } mention && mention.Tokens.First == i && board.Knowledge.IsA(mention.Class, Kg.Agreement))
                {
                    known.Meet(mention.Entity, known.FamilyOf(mention.Entity), mention.Entity.Entry?.Parties ?? [], i);
                    acronyms.Learn(mention.Tokens, mention.Entity);
                    i = mention.Tokens.End - 1;
                }
                else if (acronyms.Place(i) && board.At(i) is { } shortened)
                {
                    known.Meet(shortened.Entity, known.FamilyOf(shortened.Entity), [], i);
                }
                else if (reader.Read(i, sentence) is { } phrase && !IsPartOfName(board, phrase))
                {
                    if (!PlaceBeside(board, known, phrase) && !Place(board, known, phrase, sentence, reader))
                        waiting.Add(phrase);
                    else if (phrase.IsProper && board.At(i) is { } named)
                        acronyms.Learn(new TokenRange(phrase.Tokens.First, phrase.Head + 1), named.Entity);
                }
            }
        }

        foreach (var phrase in waiting.Where(phrase => phrase.Phrase.IsDefinite && !phrase.IsWeak))
        {
            if (known.LastFitting(phrase, int.MaxValue) is { } entity)
                board.Add(phrase.Tokens, phrase.Head, MentionForm.Nominal, entity);
        }
    }

    private static bool IsPartOfName(MentionBoard board, AgreementPhrase phrase) =>
        board.At(phrase.Head) is { } taken && taken.Tokens.Length > 1 && taken.Class != Kg.Country;

    /// <summary>"the Aden Pact, a partnership with Oman": the description beside a name is the agreement of that name.</summary>
    private static bool PlaceBeside(MentionBoard board, KnownAgreements known, AgreementPhrase phrase)
    {
        var comma = phrase.Phrase.Tokens.First - 2;
        if (phrase.IsProper || !phrase.Phrase.IsIndefinite || comma < 1 || board.Document.Tokens[comma].Form != "," || board.At(comma - 1) is not { Form: MentionForm.Name } name
            || name.Tokens.End != comma || !board.Knowledge.IsA(name.Class, Kg.Agreement))
            return false;
        board.Add(phrase.Tokens, phrase.Head, MentionForm.Nominal, name.Entity);
        known.Meet(name.Entity, phrase.Family, phrase.Parties, phrase.Head);
        return true;
    }

    private static bool Place(MentionBoard board, KnownAgreements known, AgreementPhrase phrase, Sentence sentence, AgreementPhraseReader reader)
    {
        if (phrase.IsProper || ((phrase.Family.Length > 0 || IsNamedByParties(phrase)) && (phrase.Parties.Length >= 2 || IsBetweenTwo(board, phrase))))
        {
            var entity = known.Named(phrase, LabelOf(board, phrase, reader));
            board.Add(phrase.Tokens, phrase.Head, MentionForm.Name, entity);
            known.Meet(entity, phrase.Family, phrase.Parties, phrase.Head);
            return true;
        }

        if (known.BySubject(phrase, sentence) is { } subject)
        {
            board.Add(phrase.Tokens, phrase.Head, MentionForm.Nominal, subject);
            known.Meet(subject, phrase.Family, phrase.Parties, phrase.Head);
            return true;
        }

        if (!phrase.Phrase.IsIndefinite && (!phrase.IsWeak || IsInForce(board, phrase) || IsBare(board, phrase, known)) && known.LastFitting(phrase, phrase.Head) is { } antecedent)
        {
            board.Add(phrase.Tokens, phrase.Head, MentionForm.Nominal, antecedent);
            known.Meet(antecedent, known.FamilyOf(antecedent), [], phrase.Head);
            return true;
        }

        var around = new PartyContext(board).Of(phrase, sentence);
        if (known.Existing(phrase with { Parties = around }) is { } inForce)
        {
            board.Add(phrase.Tokens, phrase.Head, MentionForm.Nominal, inForce);
            known.Meet(inForce, phrase.Family, phrase.Parties, phrase.Head);
            return true;
        }

        if (phrase.Parties.Length == 1 && around.Length == 2 && phrase.Phrase.IsDefinite && phrase.Family is not "alliance")
        {
            var entity = new Entity(phrase.Class, BetweenLabel(board, around, Plain(board, new TokenRange(FirstOfTopic(board, phrase), phrase.Head + 1))));
            board.Add(phrase.Tokens, phrase.Head, MentionForm.Name, entity);
            known.Meet(entity, phrase.Family, around, phrase.Head);
            return true;
        }

        if (OrganizationFor(board, phrase) is { } organization)
        {
            board.Add(phrase.Tokens, phrase.Head, MentionForm.Nominal, organization);
            return true;
        }

        return (phrase.Phrase.IsIndefinite || phrase.Phrase.Determiner is "" or "the" || phrase.Family is "cost" or "forces") && PlaceNew(board, known, phrase, sentence, reader);
    }

    /// <summary>"the current arrangement", "the existing deal": the one there is, though the noun alone may mean much else.</summary>
    private static bool IsInForce(MentionBoard board, AgreementPhrase phrase) =>
        phrase.Phrase.IsDefinite && Enumerable.Range(phrase.Phrase.Tokens.First, phrase.Phrase.Tokens.Length).Any(at => board.Tree[at].Lemma.ToLowerInvariant() is "current" or "existing" or "present");

    /// <summary>"a truce between Israel and Hamas": two parties behind the noun, of which one is no country.</summary>
    private static bool IsBetweenTwo(MentionBoard board, AgreementPhrase phrase)
    {
        var behind = new TokenRange(phrase.Head + 1, phrase.Tokens.End);
        return behind.Length > 0 && board.Tree[behind.First].Lemma == "between" && board.In(behind, Kg.Country).Concat(board.In(behind, Kg.Organization)).Select(mention => mention.Entity).Distinct().Count() >= 2;
    }

    /// <summary>"the alliance" where an organization that is called so was spoken of before.</summary>
    private static Entity? OrganizationFor(MentionBoard board, AgreementPhrase phrase)
    {
        if (!phrase.Phrase.IsDefinite || phrase.Parties.Length > 0 || board.Knowledge.Lexicon["organization-nouns"].Find(board.Document.Tokens[phrase.Head].Lemma, "labels") is not { } labels)
            return null;
        return board.Before(phrase.Head, Kg.Organization).FirstOrDefault(mention => labels.Split('|').Contains(mention.Entity.Label, StringComparer.Ordinal))?.Entity;
    }

    /// <summary>"another agreement to share the cost": new, but only where the text says what it is about or that it was really made.</summary>
    private static bool PlaceNew(MentionBoard board, KnownAgreements known, AgreementPhrase phrase, Sentence sentence, AgreementPhraseReader reader)
    {
        var made = IsMadeInClause(board, phrase.Head) || IsMadeBehind(board, phrase.Head);
        var parties = phrase.Parties.Length >= 2 ? phrase.Parties : reader.Parties(sentence.Tokens);
        if (phrase.Family is not ("cost" or "forces") && !(made && (phrase.Family.Length > 0 ? phrase.Phrase.Determiner != "the" || parties.Length == 2 : parties.Length == 2 && phrase.Phrase.Determiner != "the")))
            return phrase.Phrase.IsIndefinite;
        var tail = reader.Tail(phrase.Head, sentence);
        var range = tail.Length > 0 ? new TokenRange(phrase.Tokens.First, tail.End) : phrase.Tokens;
        var entity = known.Described(phrase with { Parties = parties }, phrase.Family.Length > 0 ? board.Tree.TextOf(range) : BetweenLabel(board, parties, board.Tree[phrase.Head].Lemma));
        board.Add(range, phrase.Head, MentionForm.Nominal, entity);
        known.Meet(entity, phrase.Family, parties, phrase.Head);
        return true;
    }

    /// <summary>"the 1998 pact between Chile and Peru": a noun that means nothing but an agreement, with both its parties.</summary>
    private static bool IsNamedByParties(AgreementPhrase phrase) => !phrase.IsWeak && !phrase.Phrase.IsIndefinite;

    /// <summary>"the deal" right after an agreement was spoken of.</summary>
    private static bool IsBare(MentionBoard board, AgreementPhrase phrase, KnownAgreements known) =>
        phrase.Phrase.Determiner is "the" or "this" && phrase.Phrase.Tokens.Length == 1 && known.IsFresh(board.Tree.SentenceOf(phrase.Head));

    /// <summary>The first word of the phrase that tells what the agreement is about, behind countries, years and words of praise.</summary>
    private static int FirstOfTopic(MentionBoard board, AgreementPhrase phrase)
    {
        var first = phrase.Phrase.Tokens.First;
        while (first < phrase.Head && (board.Tree[first].Upos is Upos.PUNCT or Upos.PART or Upos.NUM || board.At(first)?.Class == Kg.Country || board.Knowledge.Lexicon["plain-modifiers"].Contains(board.Tree[first].Lemma)))
            first++;
        return first;
    }

    /// <summary>"Chile-Peru agreement" for one of which the text says nothing but who made it.</summary>
    private static string BetweenLabel(MentionBoard board, ImmutableArray<string> parties, string noun) => BetweenLabel(board, parties.Select(code => board.Knowledge.Gazetteer.Country(code)?.Label ?? code), noun);

    private static string BetweenLabel(MentionBoard board, IEnumerable<string> countries, string noun) =>
        string.Join('-', countries.Order(StringComparer.Ordinal).Select(label => board.Knowledge.Lexicon["country-short-names"].Find(label, "short") ?? label)) + " " + noun;

    /// <summary>"concluded another agreement", where the text asserts it.</summary>
    private static bool IsMadeInClause(MentionBoard board, int head) =>
        board.Knowledge.Lexicon["concluding-verbs"].Contains(GovernorOf(board, head)) && new Factuality(board.Document, board.Tree, board.Knowledge.Lexicon).IsAsserted(head);

    /// <summary>"a deal reached in 2016".</summary>
    private static bool IsMadeBehind(MentionBoard board, int head) =>
        board.Tree.Children(head, "acl").Any(verb => board.Tree[verb].Xpos == "VBN" && board.Knowledge.Lexicon["concluding-verbs"].Contains(board.Tree[verb].Lemma));

    private static string GovernorOf(MentionBoard board, int head) => board.Tree[head].Head is >= 0 and var governor ? board.Tree[governor].Lemma : "";

    /// <summary>A proper name as printed; else the parties in a fixed order and what the text calls the agreement: "Japan-U.S. alliance", whichever comes first and however it is praised.</summary>
    private static string LabelOf(MentionBoard board, AgreementPhrase phrase, AgreementPhraseReader reader)
    {
        var countries = board.In(phrase.Tokens, Kg.Country).Where(mention => mention.Head != phrase.Head && reader.IsParty(mention)).ToList();
        if (countries.Count < 2 || (phrase.IsProper && phrase.Family.Length == 0 && phrase.Tokens.End > phrase.Head + 1))
            return Plain(board, phrase.IsProper && phrase.Family.Length == 0 ? new TokenRange(phrase.Tokens.First, phrase.Head + 1) : phrase.Tokens);
        var rest = new TokenRange(Math.Max(phrase.Phrase.Tokens.First, countries.Where(mention => mention.Head < phrase.Head).Select(mention => mention.Tokens.End).DefaultIfEmpty(0).Max()), phrase.Head + 1);
        while (rest.Length > 1 && (board.Tree[rest.First].Upos is Upos.PUNCT or Upos.PART || board.Knowledge.Lexicon["plain-modifiers"].Contains(board.Tree[rest.First].Lemma)))
            rest = new TokenRange(rest.First + 1, rest.End);
        return BetweenLabel(board, countries.Select(mention => mention.Entity.Label).Distinct(), Plain(board, rest));
    }

    private static string Plain(MentionBoard board, TokenRange range) =>
        string.Join(' ', board.Tree.TextOf(range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
