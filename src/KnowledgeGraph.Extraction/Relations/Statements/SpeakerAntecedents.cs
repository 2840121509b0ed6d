using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Who speaks where the subject of a reporting verb is a word that no mention covers: "she" is who spoke last, "the minister" the person whom the article called one. What fits nobody stays unnamed: a wrong
/// speaker is worse than none.
/// </summary>
internal sealed class SpeakerAntecedents
{
    private const int Paragraphs = 2;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _pronouns;
    private readonly LexiconTable[] _roles;

    public SpeakerAntecedents(ArticleContext context)
    {
        _context = context;
        _tree = context.Tree;
        _pronouns = context.Knowledge.Lexicon["pronouns"];
        _roles = [context.Knowledge.Lexicon["staff-heads"], context.Knowledge.Lexicon["occupations"], context.Knowledge.Lexicon["source-heads"]];
    }

    /// <summary>The mention that the subject amounts to, in the place of the subject; null where the text does not tell.</summary>
    /// <param name="subject">Index of the subject's head.</param>
    /// <param name="acts">The speech acts before it, in order.</param>
    public Mention? Of(int subject, IReadOnlyList<SpeechAct> acts)
    {
        if (subject < 0)
            return null;
        var word = _tree[subject];
        var entity = word.Upos == Upos.PRON ? Pronoun(subject, acts) : word.Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ ? Titled(subject) : null;
        return entity is null ? null : new Mention(new TokenRange(subject, subject + 1), subject, word.Span, MentionForm.Pronoun, entity);
    }

    private Entity? Pronoun(int subject, IReadOnlyList<SpeechAct> acts)
    {
        var form = _tree[subject].Form.ToLowerInvariant();
        if (form == "they")
            return Several(subject, acts);
        if (_pronouns.Find(form, "refers") != "person" || _context.QuotationAt(subject) is not null)
            return null;
        var paragraph = _context.SentenceOf(subject).Paragraph;
        return acts.Where(act => act.IsVoiced && act.Cue < subject && _context.SentenceOf(act.Cue).Paragraph >= paragraph - Paragraphs && _context.IsA(act.Speaker, Kg.Person) && Fits(act.Speaker.Entity, form))
            .MaxBy(act => act.Cue)?.Speaker.Entity;
    }

    /// <summary>"they": the group or organization that spoke last, in this paragraph or the one before.</summary>
    private Entity? Several(int subject, IReadOnlyList<SpeechAct> acts)
    {
        var paragraph = _context.SentenceOf(subject).Paragraph;
        if (_context.QuotationAt(subject) is not null)
            return null;
        if (acts.LastOrDefault(act => act.IsVoiced && act.Cue < subject) is not { } last || _context.SentenceOf(last.Cue).Paragraph < paragraph - 1)
            return Group(_context.Tree.SentenceOf(subject) - 1, paragraph);
        return (last.Speaker.Class == Kg.UnnamedSource && _tree[last.Speaker.Head].Xpos is "NNS" or "NNPS") || _context.IsA(last.Speaker, Kg.Organization) ? last.Speaker.Entity : null;
    }

    /// <summary>"The western powers were cautious. “…,” they said": the people without a name whom the sentence before is about.</summary>
    private Entity? Group(int sentence, int paragraph)
    {
        if (sentence < 0 || _context.Document.Sentences[sentence].Paragraph < paragraph - 1)
            return null;
        var tokens = _context.Document.Sentences[sentence].Tokens;
        var subject = Enumerable.Range(tokens.First, tokens.Length).FirstOrDefault(i => _tree.Is(i, "nsubj") && _tree[i].Head is >= 0 and var verb && _tree[verb].Head < 0, -1);
        if (subject < 0 || _tree[subject].Xpos != "NNS" || _context.HeadedBy(subject) is { } known && known.Class != Kg.UnnamedSource
            || !_context.Knowledge.Lexicon["speaker-heads"].Contains(_tree[subject].Lemma) && !_context.Knowledge.Lexicon["source-heads"].Contains(_tree[subject].Lemma))
            return null;
        var label = string.Join(' ', _tree.TextOf(NounPhraseChunker.At(_context.Document, subject, tokens.First).Tokens).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new Entity(Kg.UnnamedSource, label) { LocalKey = _context.Article.Slug + "|" + label };
    }

    private bool Fits(Entity person, string pronoun)
    {
        var known = _context.Knowledge.Gazetteer.FirstNames.GetValueOrDefault(person.Label.Split(' ')[0], 'x');
        return !(person.Class == Kg.UnnamedSource && person.Label.EndsWith('s')) && (known == 'x' || _pronouns.Find(pronoun, "gender") is not { } gender || known == gender[0]);
    }

    /// <summary>"the minister", "the retired general": the nearest person before who stands beside that word ("Defense Minister Jane Doe", "Jane Doe, a former general").</summary>
    private Entity? Titled(int subject)
    {
        var phrase = NounPhraseChunker.At(_context.Document, subject, _context.SentenceOf(subject).Tokens.First);
        if (!phrase.IsDefinite && !_tree.Children(subject, "nmod:poss").Any())
            return null;
        var lemma = _tree[subject].Lemma.ToLowerInvariant();
        if (!_roles.Any(list => list.Contains(lemma)))
            return null;
        var modifiers = Enumerable.Range(phrase.Tokens.First, phrase.Tokens.Length - 1).Where(i => _tree[i].Upos is Upos.ADJ or Upos.NOUN or Upos.PROPN && !_tree.Is(i, "nmod:poss")).Select(i => _tree[i].Lemma.ToLowerInvariant()).ToList();
        return _context.Mentions.Where(mention => mention.Tokens.End <= phrase.Tokens.First && mention.Form == MentionForm.Name && mention.Class == Kg.Person && IsCalled(mention, lemma) && modifiers.All(word => IsCalled(mention, word)))
            .MaxBy(mention => mention.Tokens.First)?.Entity ?? OnlyPersonBefore(subject);
    }

    /// <summary>"Jane Doe was blunter. “…,” Poland's foreign minister said.": the only person named in the sentence before, in the same paragraph, where that sentence is about that person.</summary>
    private Entity? OnlyPersonBefore(int subject)
    {
        var sentence = _tree.SentenceOf(subject);
        if (sentence == 0 || _context.Document.Sentences[sentence - 1].Paragraph != _context.Document.Sentences[sentence].Paragraph)
            return null;
        var before = _context.In(_context.Document.Sentences[sentence - 1].Tokens).Where(mention => mention.Class == Kg.Person && mention.Form == MentionForm.Name && _context.QuotationAt(mention.Head) is null).Select(mention => mention.Entity).Distinct().ToList();
        return before.Count == 1 && IsSubject(before[0], _context.Document.Sentences[sentence - 1].Tokens) ? before[0] : null;
    }

    private bool IsSubject(Entity person, TokenRange sentence) =>
        _context.In(sentence).Any(mention => mention.Entity == person && Enumerable.Range(mention.Tokens.First, mention.Tokens.Length).Any(i => _tree.Is(i, "nsubj", "nsubj:pass")));

    /// <summary>
    /// "Abe, she told reporters, had …": a pronoun inserted into what it reports means none of those whom the report speaks of, but who spoke or acted before. Null where nobody fits.
    /// </summary>
    public Mention? OfInserted(Mention pronoun, IReadOnlyList<SpeechAct> acts)
    {
        var sentence = _context.SentenceOf(pronoun.Head).Tokens;
        if (pronoun.Form != MentionForm.Pronoun || pronoun.Tokens.First <= sentence.First + 1 || _tree[pronoun.Tokens.First - 1].Form != "," || _context.QuotationAt(pronoun.Tokens.First - 2) is not null
            || !_context.In(new TokenRange(sentence.First, pronoun.Tokens.First)).Any(mention => mention.Entity == pronoun.Entity))
            return null;
        return Other(pronoun, acts, sentence);
    }

    /// <summary>"She said: “Jane Doe is …”": a pronoun does not mean somebody whom its quotation names; another one who fits, or null.</summary>
    public Mention? OfQuoting(Mention pronoun, IReadOnlyList<SpeechAct> acts) => Other(pronoun, acts, _context.SentenceOf(pronoun.Head).Tokens);

    /// <summary>Whether a quotation in the pronoun's sentence names the one whom the pronoun is taken for.</summary>
    public bool IsNamedInQuotation(Mention pronoun)
    {
        var sentence = _context.SentenceOf(pronoun.Head).Tokens;
        return pronoun.Form == MentionForm.Pronoun && _context.In(sentence).Any(mention => mention.Form == MentionForm.Name && mention.Entity == pronoun.Entity && _context.QuotationAt(mention.Head) is { Tokens.Length: > 4 });
    }

    private Mention? Other(Mention pronoun, IReadOnlyList<SpeechAct> acts, TokenRange sentence)
    {
        var before = _context.Mentions.Where(mention => mention.Tokens.End <= sentence.First && mention.Class == Kg.Person && mention.Form != MentionForm.Attribute && mention.Entity != pronoun.Entity && Enumerable.Range(mention.Tokens.First, mention.Tokens.Length).Any(i => _tree.Is(i, "nsubj"))
            && _context.SentenceOf(mention.Head).Paragraph >= _context.SentenceOf(pronoun.Head).Paragraph - 1 && Fits(mention.Entity, _tree[pronoun.Head].Form.ToLowerInvariant())).MaxBy(mention => mention.Tokens.First);
        var spoken = acts.LastOrDefault(act => act.IsVoiced && act.Speaker.Class == Kg.Person && act.Speaker.Entity != pronoun.Entity)?.Speaker;
        return (before ?? spoken) is { } found ? pronoun with { Entity = found.Entity } : null;
    }

    /// <summary>Whether the noun stands in the title before a name or in the apposition behind it.</summary>
    private bool IsCalled(Mention person, string lemma)
    {
        var sentence = _context.SentenceOf(person.Head).Tokens;
        for (var i = person.Tokens.First - 1; i >= sentence.First && person.Tokens.First - i <= 6 && (_tree[i].Upos is Upos.NOUN or Upos.PROPN or Upos.ADJ || _tree[i].Form == "-"); i--)
        {
            if (_tree[i].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        if (person.Tokens.End >= sentence.End || _tree[person.Tokens.End].Form != ",")
            return false;
        for (var i = person.Tokens.End + 1; i < Math.Min(sentence.End, person.Tokens.End + 12) && _tree[i].Upos is not (Upos.VERB or Upos.AUX) && _tree[i].Form != ","; i++)
        {
            if (_tree[i].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
