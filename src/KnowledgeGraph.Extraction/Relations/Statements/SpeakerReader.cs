using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds who speaks for a verb of saying: by its place beside a quotation, by the tree, and by the words around it where the tree is wrong.</summary>
internal sealed class SpeakerReader
{
    private const int Memory = 4;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;
    private readonly SpeakerMentions _speakers;
    private readonly LexiconTable _inserted;
    private readonly LexiconTable _vehicles;

    public SpeakerReader(ArticleContext context, SpeakerMentions speakers)
    {
        _context = context;
        _tree = context.Tree;
        _speakers = speakers;
        _inserted = context.Knowledge.Lexicon["inserted-verbs"];
        _vehicles = context.Knowledge.Lexicon["speech-vehicles"];
    }

    /// <summary>The speaker of the verb; of a passive, its agent.</summary>
    public SpeakerReading Of(int verb)
    {
        if ((_tree.IsPassive(verb) || IsBareParticiple(verb)) && !IsInverted(verb, out _))
            return ByToken(AgentOf(verb));
        if (IsInverted(verb, out var start))
        {
            var limit = _context.SentenceOf(verb).Tokens.End;
            if (_speakers.Leading(start, limit) is { } behind)
                return IsText(behind) ? ByToken(behind.Head) : new SpeakerReading(Joint(behind), start);
            return new SpeakerReading([], Math.Max(start, _speakers.PhraseEnd(start, limit) - 1));
        }

        if (RightBefore(verb) is { } before && !IsText(before))
            return new SpeakerReading(Joint(before), before.Head);
        var reading = ByToken(SubjectOf(verb));
        if (!reading.Mentions.IsEmpty)
            return reading;
        var inserted = BeforeInsertion(verb);
        return inserted is null ? reading : new SpeakerReading([inserted], inserted.Head);
    }

    /// <summary>The agent, also where the tree hangs it on the noun before it: "hailed a success by the union".</summary>
    private int AgentOf(int verb) =>
        _tree.Agent(verb) is >= 0 and var agent ? agent : _tree.Children(verb, "obj", "xcomp", "obl").SelectMany(child => _tree.Children(child, "nmod")).FirstOrDefault(child => _tree.CaseOf(child) == "by", -1);

    /// <summary>A statement, letter or motion, which speaks for whoever wrote it.</summary>
    private bool IsText(Mention mention) => mention.Class == Kg.UnnamedSource && _vehicles.Contains(_tree[mention.Head].Lemma);

    /// <summary>"Asked about the pact, she said …": a participle that opens a clause of its own is passive.</summary>
    private bool IsBareParticiple(int verb) =>
        _tree[verb].Xpos is "VBN" or "VBD" && _tree.Is(verb, "advcl") && !_tree.Children(verb, "nsubj", "aux").Any() && _tree.Children(verb, "mark").All(mark => _tree[mark].Lemma == "as") && !_tree.Children(verb, "obj", "ccomp").Any();

    /// <summary>Whether the subject stands behind the verb: right behind a quotation ("…," said Jane Doe) or inserted between commas ("the plan, said Jane Doe, is dead").</summary>
    private bool IsInverted(int verb, out int start)
    {
        var tokens = _context.Document.Tokens;
        start = verb + 1;
        var sentence = _context.SentenceOf(verb).Tokens;
        if (start >= sentence.End || verb == sentence.First && !EndsQuotation(verb - 1) || tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VB" or "NNS" or "NN" or ""))
            return false;
        while (start < sentence.End && tokens[start].Upos == Upos.ADV)
            start++;
        if (start >= sentence.End || !OpensPhrase(start))
            return false;
        var before = verb - 1;
        while (before > sentence.First && tokens[before].Upos is Upos.ADV)
            before--;
        if (EndsQuotation(before))
            return tokens[verb].Lemma != "tell";
        return before > sentence.First && tokens[before].Form == "," && _inserted.Contains(tokens[verb].Lemma) && EndsInsertion(start, sentence.End);
    }

    /// <summary>Whether the token closes a quotation that may be speech of its own (a few words only at the head of a sentence), or is the comma right behind one.</summary>
    private bool EndsQuotation(int token)
    {
        if (token < 0)
            return false;
        var tokens = _context.Document.Tokens;
        if (tokens[token].Form == "," && token > 0)
            token--;
        return _context.Document.Quotations.Any(quotation => quotation.Span.End == tokens[token].Span.End && quotation.Content.End < quotation.Span.End
            && (quotation.Tokens.Length > 4 || (quotation.Tokens.Length > 0 && _context.SentenceOf(quotation.Tokens.First).Span.Start == quotation.Span.Start)));
    }

    private bool OpensPhrase(int token) =>
        _context.QuotationAt(token) is null && _tree[token] is var word && (word.Upos is Upos.DET or Upos.PROPN or Upos.NOUN or Upos.ADJ or Upos.NUM || word.Xpos is "PRP$" || word.Lemma is "he" or "she" or "they" or "I" or "we")
        && word.Lemma is not "that" and not "this";

    private bool EndsInsertion(int start, int limit)
    {
        var end = _speakers.PhraseEnd(start, limit);
        return end >= limit || _tree[end].Form is "," or "." or "—" or "–";
    }

    private int SubjectOf(int verb)
    {
        var subject = _tree.Children(verb, "nsubj").Where(child => child < verb).ToList() is { Count: > 1 } several
            ? several.FindLast(child => _speakers.At(child) is { Form: MentionForm.Name }) is > 0 and var named ? named : several[0] : _tree.Subject(verb);
        if (subject >= 0 && _tree[subject].Xpos is "WP" or "WDT" && _tree.Ancestors(subject).FirstOrDefault(at => _tree.Is(at, "acl:relcl"), -1) is >= 0 and var clause)
            return _tree[clause].Head;
        return subject < 0 && _tree.Is(verb, "acl:relcl") ? _tree[verb].Head : subject;
    }

    private SpeakerReading ByToken(int token)
    {
        if (token < 0)
            return SpeakerReading.None;
        if (_vehicles.Contains(_tree[token].Lemma) && _speakers.At(token) is var itself && (itself is null || itself.Class == Kg.UnnamedSource))
            return new SpeakerReading((OwnerOfWords(token) ?? OwnerBefore(token) ?? itself) is { } owner ? [owner] : [], token);
        var speaker = _speakers.Around(token);
        if (speaker is null or { Form: MentionForm.Nominal } && _tree[token].Upos is Upos.NOUN or Upos.PROPN && _speakers.Apposed(token + 1, _context.SentenceOf(token).Tokens.End) is { } name && !IsOther(token, name))
            return new SpeakerReading([name], token);
        return speaker is null ? new SpeakerReading([], token) : new SpeakerReading(Joint(speaker, token), token);
    }

    /// <summary>Whether the name behind the comma is no apposition: it has a verb of its own, or is the first of a list.</summary>
    private bool IsOther(int token, Mention name) =>
        !_tree.Governs(token, name.Tokens.First) && name.Tokens.End < _context.SentenceOf(token).Tokens.End && _tree[name.Tokens.End].Form != ",";

    /// <summary>"a statement from the ministry", "the president's letter", "a White House memo", "the council issued a statement", "submitted by the union, the motion …": whoever wrote it speaks through it.</summary>
    public Mention? OwnerOfWords(int noun) =>
        _tree.Children(noun, "nmod:poss", "compound").Concat(_tree.Children(noun, "nmod", "obl").Where(child => _tree.CaseOf(child) is "by" or "from" or "of"))
            .Concat(_tree.Children(noun, "acl").Where(IsIssuing).Select(_tree.Agent)).Concat(Issuers(noun))
            .Select(_speakers.Around).FirstOrDefault(mention => mention is not null);

    private IEnumerable<int> Issuers(int noun)
    {
        var verb = _tree[noun].Head;
        if (verb < 0 || _tree[verb].Upos != Upos.VERB)
            return [];
        return _tree.Is(noun, "obj") && IsIssuing(verb) ? _tree.Children(verb, "nsubj")
            : _tree.Is(noun, "nsubj", "nsubj:pass") ? _tree.Children(verb, "advcl", "acl").Where(child => child < noun && IsIssuing(child) && _tree[child].Xpos == "VBN").Select(_tree.Agent) : [];
    }

    private bool IsIssuing(int verb) => _context.Knowledge.Lexicon["issuing-verbs"].Contains(_tree[verb].Lemma);

    /// <summary>Who wrote the statement, letter or motion that the article spoke of before by the same word.</summary>
    private Mention? OwnerBefore(int noun)
    {
        for (var i = noun - 1; i >= 0 && _context.SentenceOf(i).Paragraph >= _context.SentenceOf(noun).Paragraph - Memory; i--)
        {
            if (_tree[i].Lemma == _tree[noun].Lemma && _tree[i].Upos == Upos.NOUN && OwnerOfWords(i) is { } owner)
                return owner;
        }

        return null;
    }

    private ImmutableArray<Mention> Joint(Mention speaker, int token = -1)
    {
        var head = token >= 0 ? token : speaker.Head;
        var others = _tree.Children(head, "conj").Concat(_tree.Children(speaker.Tokens.First, "conj")).Distinct().Order().Select(_speakers.Around)
            .OfType<Mention>().Where(mention => mention.Entity != speaker.Entity && mention.Tokens.First >= speaker.Tokens.End);
        return [speaker, .. others];
    }

    /// <summary>The speaker that ends right before the verb and opens its clause: behind a quotation, at the head of the sentence, behind a comma or "and".</summary>
    private Mention? RightBefore(int verb)
    {
        var tokens = _context.Document.Tokens;
        var sentence = _context.SentenceOf(verb).Tokens;
        if (tokens[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN"))
            return null;
        var end = verb;
        while (end > sentence.First && tokens[end - 1].Upos is Upos.AUX or Upos.ADV)
            end--;
        if (end > sentence.First && tokens[end - 1].Xpos == "PRP" && tokens[end - 1].Lemma is "he" or "she" && _context.QuotationAt(end - 1) is null)
            return _speakers.EndingAt(end);
        if (_speakers.EndingAt(end) is not { } speaker || speaker.Tokens.First < sentence.First || _context.QuotationAt(speaker.Head) is not null)
            return null;
        var first = speaker.Tokens.First;
        while (first > sentence.First && first > speaker.Tokens.First - 8 && tokens[first - 1].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN && !EndsQuotation(first - 1))
            first--;
        var opens = first == sentence.First || EndsQuotation(first - 1);
        return opens ? speaker : null;
    }

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
}
