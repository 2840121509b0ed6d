using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Tells who holds the office that a mention names, from the words around it: a title before a name, an apposition behind it, "as foreign minister". What a clause says ("was elected president") is read by rules.</summary>
internal sealed partial class TenureReader
{
    private const int LongestDescription = 12;

    private readonly ArticleContext _context;
    private readonly LexiconTable _modifiers;

    public TenureReader(ArticleContext context)
    {
        _context = context;
        _modifiers = context.Knowledge.Lexicon["tenure-modifiers"];
    }

    /// <summary>The tenure that the office mention speaks of; null where it speaks of the office alone, or of somebody who may get it.</summary>
    public Tenure? Read(Mention office)
    {
        var sentence = _context.SentenceOf(office.Head).Tokens;
        var status = StatusBeside(office, sentence);
        if (status == "none")
            return null;
        var found = Title(office, sentence) ?? Apposition(office, sentence) ?? AsOffice(office, sentence);
        return found is not null && status == "former" ? found with { Former = true } : found;
    }

    /// <summary>"Foreign Ministers Jane Doe and Joe Bloggs", "Ministers Jane Doe of Peru and Joe Bloggs of Fiji": those behind the first, each with the country said or known of them.</summary>
    public IEnumerable<(Tenure Tenure, Entity Office)> Others(Mention office, Tenure first)
    {
        var sentence = _context.SentenceOf(office.Head).Tokens;
        if (_context.Document.Tokens[office.Head].Xpos is not ("NNS" or "NNPS") || first.Person.Tokens.First < office.Tokens.End)
            yield break;
        for (var at = first.Person.Tokens.End; at < sentence.End && (Form(at) is "and" or "," or "of" || _context.Covering(at) is { } named && (named.Class == Kg.Country || named.Class == Kg.Person) || _context.Document.Tokens[at].Upos == Upos.DET); at++)
        {
            if (PersonAt(at, sentence) is { } person && OfficeOf(person, office, sentence) is { } entity)
                yield return (first with { Person = person, Tokens = new TokenRange(office.Tokens.First, person.Tokens.End), Confidence = 0.8m }, entity);
        }
    }

    /// <summary>The same office of the country that stands behind the name or is known of the person; that of the title where it names a country itself.</summary>
    private Entity? OfficeOf(Mention person, Mention office, TokenRange sentence)
    {
        if (_context.In(office.Tokens).Any(mention => mention.Class == Kg.Country))
            return office.Entity;
        var of = person.Tokens.End;
        var said = of + 1 < sentence.End && Form(of) == "of" ? _context.Covering(of + 1) ?? _context.Covering(Math.Min(of + 2, sentence.End - 1)) : null;
        var known = person.Entity.Entry is { } entry ? _context.Knowledge.Gazetteer.HoldingsOf(entry).FirstOrDefault(holding => office.Entity.Label.StartsWith(holding.Office.Label + " of ", StringComparison.Ordinal))?.Country : null;
        var code = said?.Class == Kg.Country ? said.Entity.Country : known;
        if (_context.Knowledge.Gazetteer.Country(code) is not { } country || office.Entity.Label.IndexOf(" of ", StringComparison.Ordinal) is not (> 0 and var end))
            return null;
        return new Entity(Kg.Office, $"{office.Entity.Label[..end]} of {(country.TakesArticle ? "the " : "")}{country.Label}") { Country = code };
    }

    /// <summary>Whether words beside the title say that the office is not held now, or not yet.</summary>
    public bool IsQualified(Mention office) => StatusBeside(office, _context.SentenceOf(office.Head).Tokens).Length > 0;

    /// <summary>What the words beside the title say of it: "former", "none", or empty.</summary>
    private string StatusBeside(Mention office, TokenRange sentence)
    {
        var status = "";
        for (var at = office.Tokens.End - 1; at >= sentence.First && (at >= office.Tokens.First || IsModifier(at, office)); at--)
        {
            foreach (var part in _context.Document.Tokens[at].Form.ToLowerInvariant().Split('-'))
                status = status == "none" ? status : _modifiers.Find(part, "status") ?? status;
        }

        var next = office.Tokens.End;
        if (next < sentence.End && Form(next) is "-" or "–")
            next++;
        return next < sentence.End && _modifiers.Find(Form(next).ToLowerInvariant(), "status") == "none" ? "none" : status;
    }

    private bool IsModifier(int token, Mention office) =>
        office.Tokens.First - token <= 6 && _context.Document.Tokens[token] is var at
        && (at.Upos is Upos.ADJ or Upos.ADV or Upos.NOUN or Upos.PROPN or Upos.PART or Upos.DET or Upos.VERB || at.Form is "-" or "–" || _modifiers.Contains(at.Lemma))
        && !_context.IsA(_context.Covering(token), Kg.Person);

    /// <summary>"President Jane Doe"; "the prime minister, Jane Doe, said".</summary>
    private Tenure? Title(Mention office, TokenRange sentence)
    {
        var next = AfterHonorifics(AfterBrackets(EndWithPlace(office, sentence), sentence), sentence);
        if (PersonAt(next, sentence) is { } beside)
            return new Tenure(beside, false, new TokenRange(Left(office, sentence), beside.Tokens.End), 0.95m);
        if (next + 1 >= sentence.End || Form(next) != "," || PersonAt(next + 1, sentence) is not { } named)
            return null;
        var isClosed = named.Tokens.End >= sentence.End || Form(named.Tokens.End) is "," or "." or ";" or "(" or "–" or "—" or ")" or "”" or "\"";
        return isClosed && HasDefiniteDeterminer(office, sentence) && !IsListed(named, sentence)
            ? new Tenure(named, false, new TokenRange(Left(office, sentence), named.Tokens.End), 0.85m)
            : null;
    }

    /// <summary>Behind a remark in brackets: "secretary general of the ACC (Alpine Climbing Club), Jane Doe,".</summary>
    private int AfterBrackets(int token, TokenRange sentence)
    {
        if (token >= sentence.End || Form(token) != "(")
            return token;
        var close = Enumerable.Range(token, Math.Min(LongestDescription, sentence.End - token)).FirstOrDefault(at => Form(at) == ")", -1);
        return close < 0 ? token : close + 1;
    }

    /// <summary>Behind the forms of address between an office and its holder: "commander Gen. Jane Doe".</summary>
    private int AfterHonorifics(int token, TokenRange sentence)
    {
        while (token < sentence.End && PersonAt(token, sentence) is null && RoleResolver.HonorificsAt(_context.Knowledge, _context.Document.Tokens, token) is > 0 and var words)
            token += words;
        return token;
    }

    /// <summary>The end of the title with "to Japan" in "Ambassador to Japan Jane Doe".</summary>
    private int EndWithPlace(Mention office, TokenRange sentence)
    {
        var at = office.Tokens.End;
        if (at + 1 >= sentence.End || Form(at) is not ("to" or "of" or "for" or "in"))
            return at;
        for (var next = at + 1; next < Math.Min(at + 5, sentence.End); next++)
        {
            if (next > at + 1 && (PersonAt(AfterHonorifics(next, sentence), sentence) is { } held && !(held.Tokens.End < sentence.End && _context.Document.Tokens[held.Tokens.End].Upos == Upos.NOUN) || (Form(next) == "," && PersonAt(next + 1, sentence) is not null)))
                return next;
            if (_context.Document.Tokens[next].Upos is not (Upos.PROPN or Upos.DET) && _context.Covering(next)?.Class != Kg.Country)
                break;
        }

        return at;
    }

    /// <summary>"Jane Doe, the country's foreign minister, said".</summary>
    private Tenure? Apposition(Mention office, TokenRange sentence)
    {
        var at = office.Tokens.First - 1;
        while (at > sentence.First && office.Tokens.First - at <= 7 && Form(at) != "," && (IsModifier(at, office) || (_context.Document.Tokens[at].Xpos == "PRP$" && IsClosed(office.Tokens.End, sentence))))
            at--;
        if (at > sentence.First && Form(at) == "and")
            at = CommaBefore(at, sentence);
        if (at <= sentence.First || Form(at) != "," || PersonEnding(at - 1) is not { } person || IsPossessive(office, sentence))
            return null;
        var next = office.Tokens.End;
        if (next < sentence.End && Form(next) is "and" && !_context.Tree.Is(office.Head, "appos"))
            return null;
        return new Tenure(person, false, new TokenRange(person.Tokens.First, office.Tokens.End), 0.9m);
    }

    /// <summary>Whether an apposition ends here, so that its words are not the subject of what follows ("Jane Doe, her spokesman said").</summary>
    private bool IsClosed(int token, TokenRange sentence) =>
        token >= sentence.End || (_context.Document.Tokens[token].Upos is Upos.PUNCT or Upos.CCONJ or Upos.SCONJ or Upos.ADP && Form(token) is not ("\"" or "”"));

    /// <summary>"Jane Doe, a professor of law at the university and a former foreign minister": the comma before the first of two descriptions.</summary>
    private int CommaBefore(int and, TokenRange sentence)
    {
        var at = and - 1;
        while (at > sentence.First && and - at <= LongestDescription && _context.Document.Tokens[at].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN or Upos.PART or Upos.ADP or Upos.NUM)
            at--;
        return Form(at) == "," && and - at > 1 && !_context.IsA(_context.Covering(at + 1), Kg.Person) ? at : -1;
    }

    private Mention? PersonAt(int token, TokenRange sentence) =>
        token >= sentence.End ? null
            : _context.Mentions.Where(mention => mention.Tokens.First == token && mention.Class == Kg.Person && mention.Form == MentionForm.Name).MaxBy(mention => mention.Tokens.Length);

    private Mention? PersonEnding(int token) =>
        _context.Mentions.Where(mention => mention.Tokens.End == token + 1 && mention.Class == Kg.Person && mention.Form == MentionForm.Name).MaxBy(mention => mention.Tokens.Length);

    private int Left(Mention office, TokenRange sentence)
    {
        var at = office.Tokens.First;
        while (at > sentence.First && (_modifiers.Contains(Form(at - 1).ToLowerInvariant()) || (Form(at - 1) is "-" && at - 1 > sentence.First && _modifiers.Contains(Form(at - 2).ToLowerInvariant()))))
            at--;
        return at;
    }

    private bool HasDefiniteDeterminer(Mention office, TokenRange sentence) =>
        NounPhraseChunker.At(_context.Document, office.Head, sentence.First) is var phrase && (phrase.IsDefinite || _context.In(office.Tokens).Any(mention => mention.Class == Kg.Country) || OwnerBefore(office, sentence));

    /// <summary>"Doe's national security adviser", "his deputy".</summary>
    private bool OwnerBefore(Mention office, TokenRange sentence) =>
        office.Tokens.First > sentence.First && (Form(office.Tokens.First - 1) is "'s" or "’s" or "'" or "’" || _context.Document.Tokens[office.Tokens.First - 1].Xpos == "PRP$");

    /// <summary>"the prime minister, Jane Doe, Joe Bloggs and others" is a list of people.</summary>
    private bool IsListed(Mention person, TokenRange sentence) =>
        person.Tokens.End + 1 < sentence.End && Form(person.Tokens.End) == "," && (PersonAt(person.Tokens.End + 1, sentence) is not null || Form(person.Tokens.End + 1) is "and");

    private bool IsPossessive(Mention office, TokenRange sentence) => office.Tokens.End < sentence.End && Form(office.Tokens.End) is "'s" or "’s";

    private string Form(int token) => _context.Document.Tokens[token].Form;
}
