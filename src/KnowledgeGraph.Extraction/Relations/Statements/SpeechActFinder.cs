using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the words of an article, outside quotation marks, that report speech, and the speaker of each.</summary>
internal sealed class SpeechActFinder
{
    private readonly ArticleContext _context;
    private readonly LexiconTable _verbs;
    private readonly LexiconTable _nouns;

    public SpeechActFinder(ArticleContext context)
    {
        _context = context;
        _verbs = context.Knowledge.Lexicon["speech-verbs"];
        _nouns = context.Knowledge.Lexicon["speech-nouns"];
    }

    /// <summary>All speech acts, in the order of the text.</summary>
    public ImmutableArray<SpeechAct> Find()
    {
        var found = ImmutableArray.CreateBuilder<SpeechAct>();
        for (var i = 0; i < _context.Document.Tokens.Length; i++)
        {
            if (_context.QuotationAt(i) is { Tokens.Length: > 4 })
                continue;
            var act = AtVerb(i) ?? AtNoun(i) ?? AtAccording(i);
            if (act is not null)
                found.Add(act);
        }

        return found.ToImmutable();
    }

    /// <summary>The speech act of a verb of the lexicon: its subject speaks; of a passive, its agent.</summary>
    public SpeechAct? AtVerb(int verb)
    {
        var tokens = _context.Document.Tokens;
        if (tokens[verb].Upos != Upos.VERB || _context.Covering(verb) is { Form: MentionForm.Name } || _context.Tree.Is(verb, "amod", "compound"))
            return null;
        var lemma = Lemma(verb);
        if (!_verbs.Contains(lemma) || _context.Factuality.Of(verb) is FactualStatus.Denied or FactualStatus.Supposed or FactualStatus.Wanted)
            return null;
        var speaker = SpeakerOf(verb);
        var speaks = _verbs.Find(lemma, "speaker") switch { "none" => false, "person" => _context.IsA(speaker, Kg.Person), _ => true };
        return speaker is null || !speaks ? null : new SpeechAct(verb, lemma, speaker, Name(_verbs.Find(lemma, "stance")));
    }

    /// <summary>"the president's criticism of …", "concerns by Jane Doe about …".</summary>
    private SpeechAct? AtNoun(int noun)
    {
        var lemma = _context.Document.Tokens[noun].Lemma.ToLowerInvariant();
        if (_context.Document.Tokens[noun].Upos != Upos.NOUN || !_nouns.Contains(lemma) || _context.Covering(noun) is { Form: MentionForm.Name })
            return null;
        var owner = _context.Tree.Children(noun, "nmod:poss").Concat(_context.Tree.Children(noun, "nmod").Where(child => _context.Tree.CaseOf(child) is "by" or "from"))
            .SelectMany(_context.Tree.Conjuncts).Select(Speaker).FirstOrDefault(mention => mention is not null) ?? OwnerBefore(noun) ?? OwnerThroughVerb(noun);
        return owner is null || _context.Tree.Children(noun, "det").Any(det => _context.Tree[det].Lemma == "no") ? null
            : new SpeechAct(noun, lemma, owner, Name(_nouns.Find(lemma, "stance")));
    }

    /// <summary>"according to X".</summary>
    private SpeechAct? AtAccording(int token)
    {
        var tokens = _context.Document.Tokens;
        if (tokens[token].Lemma.ToLowerInvariant() is not ("according" or "accord") || token + 2 >= tokens.Length || tokens[token + 1].Lemma != "to")
            return null;
        for (var i = token + 2; i < Math.Min(token + 9, tokens.Length); i++)
        {
            if (tokens[i].Upos == Upos.PUNCT)
                break;
            if (_context.Mentions.Where(mention => mention.Tokens.Contains(i) && IsSpeaker(mention)).MaxBy(mention => mention.Tokens.Length) is { } speaker)
                return new SpeechAct(token, "according to", speaker, "Neutral");
        }

        return null;
    }

    /// <summary>"expressed concern", "voiced his anger": who did so.</summary>
    private Mention? OwnerThroughVerb(int noun)
    {
        var verb = _context.Tree[noun].Head;
        return verb >= 0 && _context.Tree.Is(noun, "obj", "obl") && _context.Knowledge.Lexicon["voicing-verbs"].Contains(_context.Tree[verb].Lemma) ? SpeakerOf(verb) : null;
    }

    private Mention? OwnerBefore(int noun)
    {
        var tokens = _context.Document.Tokens;
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (tokens[i].Form is "'s" or "’s" && i > 0)
                return Speaker(i - 1);
            if (tokens[i].Xpos == "PRP$")
                return Speaker(i);
            if (tokens[i].Upos is not (Upos.ADJ or Upos.NOUN))
                break;
        }

        return null;
    }

    private string Lemma(int verb)
    {
        var tokens = _context.Document.Tokens;
        var lemma = tokens[verb].Lemma.ToLowerInvariant();
        if (verb + 1 < tokens.Length)
        {
            var particle = lemma + " " + tokens[verb + 1].Lemma.ToLowerInvariant();
            if (_verbs.Contains(particle))
                return particle;
        }

        return lemma;
    }

    private Mention? SpeakerOf(int verb)
    {
        var tree = _context.Tree;
        if (tree.IsPassive(verb))
            return Speaker(tree.Agent(verb));
        var subject = tree.Subject(verb);
        if (subject >= 0 && tree[subject].Xpos is "WP" or "WDT" && tree.Ancestors(subject).FirstOrDefault(at => tree.Is(at, "acl:relcl"), -1) is >= 0 and var clause)
            subject = tree[clause].Head;
        if (subject < 0 && tree.Is(verb, "acl:relcl"))
            subject = tree[verb].Head;
        var named = tree.Children(verb, "nsubj").Prepend(subject).Where(token => token >= 0).Select(WithName).FirstOrDefault(mention => mention is not null);
        return named ?? Beside(verb) ?? BeforeInsertion(verb);
    }

    /// <summary>The speaker at the token or in the name that the tree hangs on it: "opposition leader Jane Doe".</summary>
    private Mention? WithName(int token) =>
        Speaker(token) ?? _context.Tree.Children(token, "flat", "appos", "nmod:desc", "compound").Select(Speaker).FirstOrDefault(mention => mention is { Form: MentionForm.Name } && _context.IsA(mention, Kg.Person));

    /// <summary>"Jane Doe, who negotiated the accord, praised …": a finite verb behind a comma whose subject the tree lost, and a name at the other end of the insertion.</summary>
    private Mention? BeforeInsertion(int verb)
    {
        var tokens = _context.Document.Tokens;
        if (verb == 0 || tokens[verb].Xpos is not ("VBD" or "VBZ") || tokens[verb - 1].Form != ",")
            return null;
        var sentence = _context.SentenceOf(verb).Tokens;
        return _context.Mentions.FirstOrDefault(mention => mention.Tokens.First >= sentence.First && mention.Tokens.End < verb - 1 && mention.Form == MentionForm.Name && mention.Class == Kg.Person
            && tokens[mention.Tokens.End].Form == "," && _context.QuotationAt(mention.Head) is null);
    }

    /// <summary>Where the tree gives no subject: the name that stands right behind or before the verb.</summary>
    private Mention? Beside(int verb)
    {
        var tokens = _context.Document.Tokens;
        if (verb + 1 < tokens.Length && Speaker(verb + 1) is { } behind && _context.Document.Quotations.Any(quotation => quotation.Span.End <= tokens[verb].Span.Start && tokens[verb].Span.Start - quotation.Span.End < 3))
            return behind;
        var before = verb - 1;
        while (before > 0 && tokens[before].Upos is Upos.AUX or Upos.ADV)
            before--;
        return before >= 0 && _context.Tree.SentenceOf(before) == _context.Tree.SentenceOf(verb) && tokens[verb].Xpos is "VBD" or "VBZ" or "VBN" ? Speaker(before) : null;
    }

    /// <summary>The speaker whose mention is headed by, or covers, this token; null where that cannot speak.</summary>
    private Mention? Speaker(int token)
    {
        if (token < 0)
            return null;
        var candidates = _context.Mentions.Where(mention => mention.Tokens.Contains(token) && IsSpeaker(mention)).ToList();
        return candidates.Where(mention => mention.Head == token || mention.Class == Kg.UnnamedSource || (mention.Form == MentionForm.Name && mention.Class == Kg.Person))
            .OrderBy(mention => mention.Class == Kg.UnnamedSource ? 0 : 1).ThenByDescending(mention => mention.Tokens.Length).FirstOrDefault() ?? Side(token);
    }

    /// <summary>"the U.S. side", "the Canadian delegation": the country speaks.</summary>
    private Mention? Side(int token) =>
        !_context.Knowledge.Lexicon["side-heads"].Contains(_context.Tree[token].Lemma) ? null
            : _context.Mentions.Where(mention => mention.Class == Kg.Country && mention.Tokens.End <= token && token - mention.Tokens.End <= 1).MaxBy(mention => mention.Tokens.End);

    private bool IsSpeaker(Mention mention) =>
        _context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Organization) || (mention.Class == Kg.Country && mention.Form is not MentionForm.Attribute);

    private static string Name(string? stance) => stance is null ? "Neutral" : char.ToUpperInvariant(stance[0]) + stance[1..];
}
