using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Who does, and to whom it is done, in whatever form the clause has: active, passive, relative, second verb of two, participle behind its noun or at the head of the sentence. By the tree; where that
/// says nothing, by the order of words. These are the relations <c>&gt;agent</c> and <c>&gt;patient</c> of a pattern; each gives words in the order in which they should be tried.
/// </summary>
internal sealed class ClauseRoles(AnnotatedDocument document, SyntaxTree tree)
{
    private const int Reach = 12;

    /// <summary>The subject of an active verb, the "by" phrase of a passive one.</summary>
    public IEnumerable<int> Agents(int verb)
    {
        if (IsPassive(verb))
            return tree.Agent(verb) is >= 0 and var agent ? [agent] : [];
        var subject = Subject(verb);
        return subject >= 0 && tree.Children(verb, "nsubj").Any() ? [subject] : subject >= 0 ? BeforeVerb(verb).Prepend(subject) : BeforeVerb(verb);
    }

    /// <summary>The object of an active verb, the subject of a passive one, the noun before a participle or a relative clause.</summary>
    public IEnumerable<int> Patients(int verb)
    {
        if (IsPassive(verb))
            return Modified(verb);
        var objects = tree.Children(verb, "obj").Select(noun => Named(verb, noun)).Where(noun => noun >= 0).ToList();
        if (objects.Count > 0)
            return objects;
        return tree.Is(verb, "acl:relcl") && tree.Children(verb, "nsubj").Any(subject => !IsRelative(subject)) ? [tree[verb].Head] : Behind(verb);
    }

    /// <summary>The subject of the verb, a relative pronoun replaced by its noun; -1 where there is none.</summary>
    public int Subject(int verb) => Named(verb, tree.Subject(verb));

    /// <summary>Whether the verb form is passive: with "be", or a participle without auxiliary that stands beside its noun or opens the sentence.</summary>
    public bool IsPassive(int verb)
    {
        if (tree.IsPassive(verb))
            return true;
        if (tree[verb].Xpos is not ("VBN" or "VBD"))
            return false;
        for (var at = verb - 1; at >= 0 && verb - at <= 4; at--)
        {
            if (tree[at].Lemma is "be" or "get")
                return true;
            if (tree[at].Lemma == "have" || !(tree[at].Upos is Upos.ADV or Upos.AUX or Upos.PART))
                break;
        }

        if (IsMisreadParticiple(verb))
            return true;
        return tree[verb].Xpos == "VBN" && !tree.Children(verb, "aux").Any(aux => tree[aux].Lemma == "have") && tree.Children(verb, "obj").FirstOrDefault(-1) < 0
            && (tree.Is(verb, "acl", "advcl") || (tree.Is(verb, "conj") && IsPassive(tree[verb].Head)) || IsFronted(verb));
    }

    /// <summary>"the pact, concluded in 1966,": a participle between commas behind its noun that the tagger took for a past tense.</summary>
    private bool IsMisreadParticiple(int verb) =>
        tree[verb].Xpos == "VBD" && verb > 1 && verb + 1 < document.Tokens.Length && tree[verb - 1].Form == "," && tree[verb + 1].Lemma.ToLowerInvariant() is "in" or "on" or "by"
        && tree[verb - 2].Upos is Upos.NOUN or Upos.PROPN && !tree.Children(verb, "nsubj").Any(subject => subject < verb);

    /// <summary>Of a participle: its subject; where it has none of its own, the nouns before it, or, where it opens the sentence, those up to the verb of the main clause.</summary>
    private IEnumerable<int> Modified(int verb)
    {
        if (Subject(verb) is >= 0 and var subject)
            yield return subject;
        if (tree.Children(verb, "nsubj:pass").Any(own => !IsRelative(own)))
            yield break;
        var first = document.Sentences[tree.SentenceOf(verb)].Tokens.First;
        for (var at = verb - 1; at >= first && verb - at <= Reach; at--)
        {
            if (tree[at].Upos is Upos.VERB && tree[at].Xpos is not ("VBN" or "VBD") && !IsTime(at))
                yield break;
            yield return at;
        }

        if (!IsFronted(verb))
            yield break;
        for (var at = verb + 1; at < document.Sentences[tree.SentenceOf(verb)].Tokens.End && tree[at].Upos is not Upos.AUX && tree[at].Xpos is not ("VBZ" or "VBP"); at++)
            yield return at;
    }

    /// <summary>Whether the verb, or the verb that it is joined to, opens the sentence: "First signed in 1966 and extended in 1991, the pact …".</summary>
    private bool IsFronted(int verb)
    {
        for (var at = document.Sentences[tree.SentenceOf(verb)].Tokens.First; at < verb; at++)
        {
            var token = tree[at];
            if (token.Form == "," || (token.Upos is Upos.NOUN or Upos.PROPN or Upos.PRON && !IsTime(at)) || token.Upos == Upos.AUX)
                return false;
        }

        return tree[verb].Xpos == "VBN";
    }

    /// <summary>The words of the noun phrase right behind the verb.</summary>
    private IEnumerable<int> Behind(int verb)
    {
        var end = document.Sentences[tree.SentenceOf(verb)].Tokens.End;
        for (var at = verb + 1; at < end && at - verb <= Reach; at++)
        {
            yield return at;
            if (!(tree[at].Upos is Upos.DET or Upos.ADJ or Upos.NUM or Upos.NOUN or Upos.PROPN or Upos.PART or Upos.ADV || tree[at].Form == "-" || tree[at].Xpos == "PRP$"))
                yield break;
        }
    }

    /// <summary>The noun before the verb with only auxiliaries, adverbs, times and a relative pronoun between them.</summary>
    private IEnumerable<int> BeforeVerb(int verb)
    {
        var first = document.Sentences[tree.SentenceOf(verb)].Tokens.First;
        for (var at = verb - 1; at >= first && verb - at <= Reach; at--)
        {
            var isRelative = tree[at].Xpos is "WDT" or "WP" || tree[at].Form is "that";
            if (!(tree[at].Upos is Upos.AUX or Upos.ADV or Upos.PART || isRelative || IsTime(at) || (tree[at].Form == "," && tree[at + 1].Xpos is "WDT" or "WP") || (tree[at].Upos == Upos.ADP && IsTime(at + 1))))
                return [at];
        }

        return [];
    }

    /// <summary>The noun that a relative pronoun stands for; another word as it is.</summary>
    private int Named(int verb, int token)
    {
        if (token < 0 || !IsRelative(token))
            return token;
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (tree.Is(at, "acl"))
                return tree[at].Head;
        }

        return -1;
    }

    private bool IsRelative(int token) => tree[token].Xpos is "WDT" or "WP" && tree[token].Upos == Upos.PRON;

    private bool IsTime(int token) => document.Times.Any(time => time.Tokens.Contains(token));
}
