using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Nouns that report speech, with whose words they are: "the president's criticism of …", "concerns by Jane Doe about …", "voiced anger at …".</summary>
internal sealed class SpeechNounReader
{
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _nouns;
    private readonly LexiconTable _voicing;
    private readonly LexiconTable _resolves;
    private readonly SpeakerMentions _speakers;
    private readonly SpeakerReader _reader;

    public SpeechNounReader(ArticleContext context, SpeakerMentions speakers, SpeakerReader reader)
    {
        _context = context;
        _tree = context.Tree;
        _nouns = context.Knowledge.Lexicon["speech-nouns"];
        _voicing = context.Knowledge.Lexicon["voicing-verbs"];
        _resolves = context.Knowledge.Lexicon["resolve-verbs"];
        _speakers = speakers;
        _reader = reader;
    }

    /// <summary>The speech act of the noun at the token; null where it is none or nobody owns it.</summary>
    public SpeechAct? At(int noun)
    {
        var lemma = _tree[noun].Lemma.ToLowerInvariant();
        if (_tree[noun].Upos != Upos.NOUN || !(_nouns.Contains(lemma) || IsResolve(noun, lemma)) || _context.Covering(noun) is { Form: MentionForm.Name } || _tree.Children(noun, "det", "amod").Any(modifier => _tree[modifier].Lemma is "no" or "little" or "few" or "any"))
            return null;
        if (_context.Factuality.Of(noun) == FactualStatus.Denied && !IsDefinite(noun))
            return null;
        var voicing = VoicingVerb(noun);
        var owners = _tree.Children(noun, "nmod:poss").Concat(_tree.Children(noun, "nmod").Where(child => _tree.CaseOf(child) is "by" or "from")).Concat(FacedFrom(noun))
            .SelectMany(_tree.Conjuncts).Select(_speakers.At).OfType<Mention>().DistinctBy(mention => mention.Entity).ToImmutableArray();
        if (owners.IsEmpty)
            owners = Before(noun) is { } only ? [only] : voicing >= 0 ? _reader.Of(voicing).Mentions : [];
        return owners.IsEmpty ? null : new SpeechAct(noun, lemma, owners, SpeechActFinder.Name(_nouns.Contains(lemma) ? _nouns.Find(lemma, "stance") : null)) { Through = voicing };
    }

    /// <summary>"his plan to revise the pact", "their intention to leave the accord".</summary>
    private bool IsResolve(int noun, string lemma) =>
        _resolves.Contains(lemma) && _tree.Children(noun, "acl", "advcl").Any(deed => deed > noun && _tree.Children(deed, "mark").Any(mark => _tree[mark].Lemma == "to"));

    /// <summary>"drew criticism from the union", where the tree hangs the union on the verb.</summary>
    private IEnumerable<int> FacedFrom(int noun) =>
        _tree[noun].Head is >= 0 and var verb && _tree.Is(noun, "obj", "obl") && _context.Knowledge.Lexicon["facing-verbs"].Contains(_tree[verb].Lemma)
            ? _tree.Children(verb, "obl").Where(child => child > noun && _tree.CaseOf(child) == "from") : [];

    private bool IsDefinite(int noun) => _tree.Children(noun, "nmod:poss").Any();

    /// <summary>"expressed concern", "reacted with anger": the verb that voices the noun; -1 where there is none, or it is denied or only wished.</summary>
    private int VoicingVerb(int noun)
    {
        var verb = _tree[noun].Head;
        while (verb >= 0 && _tree.Is(noun, "conj") && _tree[verb].Upos == Upos.NOUN)
            (noun, verb) = (verb, _tree[verb].Head);
        if (verb < 0 || !_tree.Is(noun, "obj", "obl", "nsubj:pass") || !_voicing.Contains(_tree[verb].Lemma) || (_tree.Is(noun, "obl") && _voicing.Find(_tree[verb].Lemma, "with") != _tree.CaseOf(noun)))
            return -1;
        return _context.Factuality.Of(verb) is FactualStatus.Denied or FactualStatus.Wanted or FactualStatus.Supposed ? -1 : verb;
    }

    private Mention? Before(int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (_tree[i].Form is "'s" or "’s" && i > 0)
                return _speakers.At(i - 1);
            if (_tree[i].Xpos == "PRP$")
                return _speakers.At(i);
            if (_tree[i].Upos is not (Upos.ADJ or Upos.NOUN))
                break;
        }

        return null;
    }
}
