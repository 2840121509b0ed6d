using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the words of an article, outside quotation marks, that report speech, and the speaker of each.</summary>
internal sealed class SpeechActFinder
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly SpeechVerbs _verbs;
    private readonly LexiconTable _phrases;
    private readonly SpeakerMentions _speakers;
    private readonly SpeakerReader _reader;
    private readonly SpeakerAntecedents _antecedents;
    private readonly SpeechNounReader _nouns;
    private readonly StanceMatters _matters;

    public SpeechActFinder(ArticleContext context)
    {
        _context = context;
        _tree = context.Tree;
        _verbs = new SpeechVerbs(context);
        _phrases = context.Knowledge.Lexicon["source-phrases"];
        _speakers = new SpeakerMentions(context);
        _reader = new SpeakerReader(context, _speakers);
        _antecedents = new SpeakerAntecedents(context);
        _nouns = new SpeechNounReader(context, _speakers, _reader);
        _matters = new StanceMatters(context);
    }

    /// <summary>All speech acts, in the order of the text, those inside another's claim left out.</summary>
    public ImmutableArray<SpeechAct> Find()
    {
        var found = new List<SpeechAct>();
        for (var i = 0; i < _context.Document.Tokens.Length; i++)
        {
            if (_context.QuotationAt(i) is { Tokens.Length: > 4 })
                continue;
            if ((AtVerb(i, found) ?? _nouns.At(i) ?? AtPhrase(i)) is { } act)
                found.Add(act);
        }

        var voicing = found.Where(act => act.Through >= 0).Select(act => act.Through).ToHashSet();
        return [.. found.Where(act => !voicing.Contains(act.Cue) && !IsClaimed(act, found))];
    }

    /// <summary>The speech act of a verb of the lexicon: its subject speaks; of a passive, its agent.</summary>
    private SpeechAct? AtVerb(int verb, IReadOnlyList<SpeechAct> before)
    {
        if (_tree[verb].Upos != Upos.VERB && !IsMistaggedVerb(verb) || _context.Covering(verb) is { Form: MentionForm.Name } || _tree.Is(verb, "amod", "compound"))
            return null;
        if (_verbs.At(verb) is not { } lemma || IsOnlySupposed(verb))
            return null;
        var onlyQuotes = _verbs.OnlyQuotes(lemma);
        if (onlyQuotes && !IsBesideWords(verb, lemma) || IsForAnonymity(verb))
            return null;
        var reading = _reader.Of(verb);
        var speakers = reading.Mentions;
        if (speakers.IsEmpty && _antecedents.Of(reading.Subject, before) is { } antecedent)
            speakers = [antecedent];
        if (speakers is [{ Form: MentionForm.Pronoun } pronoun] && _antecedents.OfInserted(pronoun, before) is { } other)
            speakers = [other];
        else if (speakers is [{ } named] && _antecedents.IsNamedInQuotation(named))
            speakers = _antecedents.OfQuoting(named, before) is { } fitting ? [fitting] : [];
        if (_verbs.NeedsPerson(lemma) && !speakers.IsEmpty && !_context.IsA(speakers[0], Kg.Person) && !(_verbs.TakesMatter(lemma) && HasMatter(verb)))
            return null;
        return new SpeechAct(verb, lemma, speakers, Name(_verbs.Stance(verb, lemma))) { OnlyQuotes = onlyQuotes };
    }

    /// <summary>Whether the verb is no report at all: "may say", "refused to comment", "did not criticize". What stands right beside direct speech was said.</summary>
    private bool IsOnlySupposed(int verb) =>
        _context.Factuality.Of(verb) is FactualStatus.Denied or FactualStatus.Supposed or FactualStatus.Wanted && !IsBesideWords(verb);

    /// <summary>Whether a quotation of some length ends right before the verb or its subject, or begins right behind it.</summary>
    private bool IsBesideWords(int verb, string lemma = "")
    {
        var behind = verb + 1 + lemma.Count(c => c == ' ');
        return _context.Document.Quotations.Any(quotation => quotation.Tokens.Length > 4 && (IsPlain(behind, quotation.Tokens.First) || IsPlain(quotation.Tokens.End, verb)));

        bool IsPlain(int start, int end) => end >= start && end - start <= 6 && _tree.SentenceOf(Math.Max(0, start - 1)) == _tree.SentenceOf(end) && Enumerable.Range(start, end - start).All(i => IsFiller(i, start, end));
        bool IsFiller(int i, int start, int end) => _tree[i].Upos is Upos.PUNCT or Upos.SCONJ or Upos.ADV || (end == verb && _tree[i].Upos is Upos.PROPN or Upos.NOUN or Upos.PRON or Upos.DET or Upos.AUX or Upos.ADJ);
    }

    /// <summary>Whether the object, or what a passive participle belongs to, is an agreement, a law or a matter of a kind that people are for or against.</summary>
    private bool HasMatter(int verb) =>
        _tree.Children(verb, "obj", "nsubj:pass").Concat(_tree.Is(verb, "acl") && _tree[verb].Xpos == "VBN" ? [_tree[verb].Head] : [])
            .Any(child => _matters.Known(child) is not null || _context.HeadedBy(child) is { } mention && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)));

    /// <summary>"who asked not to be named": no speech of the matter.</summary>
    private bool IsForAnonymity(int verb) =>
        _tree.Children(verb, "xcomp", "ccomp", "advcl").Any(child => _tree.IsNegated(child) && _context.Knowledge.Lexicon["anonymity-verbs"].Contains(_tree[child].Lemma));

    /// <summary>A word that the tagger took for a noun right behind a quotation and before a name: "…," says Jane Doe.</summary>
    private bool IsMistaggedVerb(int token) =>
        _tree[token].Upos == Upos.NOUN && _context.Knowledge.Lexicon["inserted-verbs"].Contains(_verbs.Lemma(token)) && IsBesideWords(token);

    /// <summary>"according to X", "in the words of X", "as X put it".</summary>
    private SpeechAct? AtPhrase(int token)
    {
        var tokens = _context.Document.Tokens;
        var end = _context.SentenceOf(token).Tokens.End;
        foreach (var phrase in _phrases.Keys)
        {
            var words = phrase.Split(' ');
            if (token + words.Length >= end || !words.Select((word, i) => tokens[token + i].Form.Equals(word, StringComparison.OrdinalIgnoreCase)).All(same => same))
                continue;
            return _speakers.Leading(token + words.Length, end) is { } speaker ? new SpeechAct(token, "according to", [speaker], "Neutral") : null;
        }

        return null;
    }

    /// <summary>Whether somebody else claims, or denies, that this was said: "denied that the president had called …".</summary>
    private bool IsClaimed(SpeechAct act, IReadOnlyList<SpeechAct> all)
    {
        if (!act.IsVoiced)
            return false;
        for (var (at, isClause) = (act.Cue, false); at >= 0; at = _tree[at].Head)
        {
            if (isClause && all.FirstOrDefault(other => other.Cue == at) is { } outer && (!outer.IsVoiced || outer.Stance == "Denying" || outer.Speaker.Entity != act.Speaker.Entity))
                return true;
            isClause = _tree.Is(at, "ccomp", "csubj") || (isClause && !_tree.Is(at, "advcl", "parataxis", "conj"));
        }

        return false;
    }

    /// <summary>The local name of a stance as the word lists write it.</summary>
    public static string Name(string? stance) => stance is null ? "Neutral" : char.ToUpperInvariant(stance[0]) + stance[1..];
}
