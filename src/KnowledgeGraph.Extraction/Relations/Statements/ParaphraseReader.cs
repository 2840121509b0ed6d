using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Cuts what is said in the reporter's words out of its sentence: of neutral reports the clause without its attribution ("the pact is dead" of "Doe said that the pact is dead"), of words that tell a stance
/// themselves the whole clause ("Doe criticized the pact"). Several stretches where the attribution stands in the middle.
/// </summary>
internal sealed class ParaphraseReader
{
    private const int MinTokens = 2;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;

    public ParaphraseReader(ArticleContext context)
    {
        _context = context;
        _tree = context.Tree;
    }

    /// <summary>The stretches of the paraphrase in the order of the text; empty where nothing is told but that somebody spoke.</summary>
    /// <param name="act">The act.</param>
    /// <param name="tellsStance">Whether the act's own word tells a stance.</param>
    public ImmutableArray<TokenRange> Read(SpeechAct act, bool tellsStance)
    {
        if (act.Lemma == "according to")
            return AroundPhrase(act);
        if (_tree[act.Cue].Upos == Upos.NOUN)
            return OfNoun(act, tellsStance);
        if (act.OnlyQuotes)
            return [];
        if (tellsStance)
            return Single(WholeClause(act));
        var content = Complement(act);
        return content.IsEmpty ? Single(Predicate(act)) : content;
    }

    /// <summary>The clause that the verb takes, behind it or before it, or on both sides where the report is inserted.</summary>
    private ImmutableArray<TokenRange> Complement(SpeechAct act)
    {
        var sentence = _context.SentenceOf(act.Cue).Tokens;
        if (IsInserted(act, sentence, out var before, out var after))
            return [before, after];
        foreach (var child in _tree.Children(act.Cue, "ccomp", "parataxis").OrderBy(child => _tree.Is(child, "ccomp") ? 0 : 1))
        {
            var subtree = _tree.Subtree(child);
            if (child > act.Cue)
                return Single(Trim(new TokenRange(Math.Max(FirstOfContent(act, child), Math.Max(act.Cue, Behind(act)) + 1), WithQuotation(subtree.End)), sentence));
            if (child < act.Tokens.First)
                return Single(Trim(new TokenRange(Math.Max(sentence.First, subtree.First), BeforeTitle(act, sentence)), sentence));
        }

        return Single(BySurface(act, sentence));
    }

    /// <summary>Where the speaker's name begins, with a title or owner before it back to the comma: "the pact is dead, Trade Minister Jane Doe said".</summary>
    private int BeforeTitle(SpeechAct act, TokenRange sentence)
    {
        var first = act.Tokens.First;
        while (first > sentence.First && (_tree[first - 1].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN || _tree[first - 1].Xpos is "PRP$" or "POS"))
            first--;
        return first > sentence.First && _tree[first - 1].Form == "," ? first : act.Tokens.First;
    }

    /// <summary>Start of the clause, or of what the tree takes for an object before it: "said Doe's claim that the pact is dead is wrong".</summary>
    private int FirstOfContent(SpeechAct act, int clause) =>
        _tree.Children(act.Cue, "obj", "nsubj").Where(child => child > act.Cue && child < clause && !act.Speaker.Tokens.Contains(child) && !_context.Knowledge.Lexicon["addressing-verbs"].Contains(act.Lemma))
            .Append(clause).Min(child => _tree.Subtree(child).First);

    /// <summary>Where the tree hangs no clause on the verb: what follows "that", or what stands before a report at the end of the sentence.</summary>
    private TokenRange? BySurface(SpeechAct act, TokenRange sentence)
    {
        var that = Enumerable.Range(act.Cue + 1, Math.Max(0, Math.Min(8, sentence.End - act.Cue - 1))).FirstOrDefault(i => _tree[i].Lemma == "that" && _tree[i].Upos == Upos.SCONJ, -1);
        if (that >= 0 && sentence.End - that > 3)
            return Trim(new TokenRange(that + 1, sentence.End), sentence);
        var comma = act.Tokens.First - 1;
        while (comma > sentence.First && _tree[comma].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN)
            comma--;
        return comma > sentence.First + 2 && _tree[comma].Form == "," && _tree[act.Cue].Head < 0 && Enumerable.Range(sentence.First, comma - sentence.First).Any(IsFinite) && !_tree.Children(act.Cue, "obj").Any()
            && _tree.Is(act.Cue, "root") && sentence.End - act.Cue < 8 && !Enumerable.Range(sentence.First, comma - sentence.First).Any(i => _context.QuotationAt(i) is { Tokens.Length: > 4 })
            && _context.Knowledge.Lexicon["inserted-verbs"].Contains(act.Lemma)
            ? Trim(new TokenRange(sentence.First, comma), sentence) : null;
    }

    /// <summary>"The plan, Doe said, is dead": the report stands between two commas and the words around it make one clause.</summary>
    private bool IsInserted(SpeechAct act, TokenRange sentence, out TokenRange before, out TokenRange after)
    {
        (before, after) = (default, default);
        var (first, end) = (act.Tokens.First, act.Tokens.End);
        while (first > sentence.First && _tree[first - 1].Upos is Upos.DET or Upos.ADJ or Upos.NOUN or Upos.PROPN)
            first--;
        while (end < sentence.End && _tree[end].Form != "," && end - act.Tokens.End < 8)
            end++;
        if (first - 1 <= sentence.First || end >= sentence.End || _tree[first - 1].Form != "," || _tree[end].Form != "," || !_context.Knowledge.Lexicon["inserted-verbs"].Contains(act.Lemma))
            return false;
        if (Enumerable.Range(sentence.First, sentence.Length).Any(i => _context.QuotationAt(i) is { Tokens.Length: > 4 }) || Enumerable.Range(act.Tokens.End, end - act.Tokens.End).Any(i => IsFinite(i) || _tree[i].Lemma == "that"))
            return false;
        (before, after) = (new TokenRange(sentence.First, first - 1), Trim(new TokenRange(end + 1, sentence.End), sentence) ?? default);
        return after.Length >= MinTokens && _tree[after.First].Xpos is not ("WP" or "WDT" or "WRB" or "VBG" or "VBN" or "DT");
    }

    private bool IsFinite(int token) => _tree[token].Xpos is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>The last token of a speaker that stands behind the verb.</summary>
    private static int Behind(SpeechAct act) => act.Speaker.Tokens.First > act.Cue ? act.Speaker.Tokens.End - 1 : act.Cue;

    /// <summary>What depends on the verb, with the verb: "vowed to defend the pact".</summary>
    private TokenRange? Predicate(SpeechAct act)
    {
        var parts = Parts(act);
        if (_context.Knowledge.Lexicon["clause-verbs"].Contains(act.Lemma) && !parts.Any(child => _tree.Is(child, "ccomp") || HoldsQuotation(child)))
            return null;
        return parts.Any(child => _tree.Is(child, "ccomp", "xcomp", "obj")) || (parts.Count > 0 && act.Stance != "Neutral") ? Trim(new TokenRange(act.Cue, End(act, parts)), _context.SentenceOf(act.Cue).Tokens) : null;
    }

    private bool HoldsQuotation(int child) => _tree.Subtree(child) is var range && Enumerable.Range(range.First, range.Length).Any(i => _context.QuotationAt(i) is not null);

    /// <summary>Subject, verb and what depends on it, without what is joined to it by "and".</summary>
    private TokenRange? WholeClause(SpeechAct act)
    {
        var sentence = _context.SentenceOf(act.Cue).Tokens;
        var parts = Parts(act);
        var subject = _tree.Children(act.Cue, "nsubj").FirstOrDefault(-1);
        var first = subject >= 0 && subject < act.Cue ? _tree.Subtree(subject).First : act.Cue;
        if (subject < 0 || act.Cue - first > 20)
            first = act.Tokens.First < act.Cue && act.Cue - act.Tokens.First <= 4 ? act.Tokens.First : act.Cue;
        return Trim(new TokenRange(Math.Max(first, sentence.First), End(act, parts)), sentence);
    }

    private List<int> Parts(SpeechAct act) =>
        [.. _tree.Children(act.Cue, "ccomp", "xcomp", "obj", "iobj", "obl", "parataxis", "advcl", "compound", "advmod")
            .Where(child => child > act.Cue && !(child >= act.Speaker.Tokens.First && child < act.Speaker.Tokens.End && !_tree.Is(child, "obl")))];

    private int End(SpeechAct act, List<int> parts) => WithQuotation(Math.Max(parts.Count == 0 ? 0 : parts.Max(child => _tree.Subtree(child).End), act.Cue + 1));

    /// <summary>A noun's own phrase; of a neutral noun only the clause that it takes: "the idea that bases should move".</summary>
    private ImmutableArray<TokenRange> OfNoun(SpeechAct act, bool tellsStance)
    {
        var sentence = _context.SentenceOf(act.Cue).Tokens;
        if (act.Through >= 0 && tellsStance)
            return Single(WholeClause(act with { Cue = act.Through }));
        var clause = _tree.Children(act.Cue, "acl", "ccomp").FirstOrDefault(child => child > act.Cue && _tree.Children(child, "mark").Any(mark => _tree[mark].Lemma == "that"), -1);
        if (clause >= 0)
            return Single(Trim(new TokenRange(Math.Max(_tree.Subtree(clause).First, act.Cue + 1), WithQuotation(_tree.Subtree(clause).End)), sentence));
        var phrase = _tree.Subtree(act.Cue);
        while (phrase.First < act.Cue && (_tree[phrase.First].Upos == Upos.ADP || IsLoosePoint(phrase.First)))
            phrase = new TokenRange(phrase.First + 1, phrase.End);
        return tellsStance ? Single(Trim(phrase, sentence)) : [];
    }

    /// <summary>"…, according to X": what stands before it in the sentence, behind it where it opens the sentence, both where it stands inside the clause.</summary>
    private ImmutableArray<TokenRange> AroundPhrase(SpeechAct act)
    {
        var sentence = _context.SentenceOf(act.Cue).Tokens;
        var before = Trim(new TokenRange(sentence.First, act.Cue), sentence);
        var behind = act.Tokens.End;
        while (behind < sentence.End && _tree[behind].Form != "," && !IsFinite(behind))
            behind++;
        if (behind < sentence.End && _tree[behind].Form != ",")
            behind = act.Tokens.End;
        var after = behind < sentence.End ? Trim(new TokenRange(behind, sentence.End), sentence) : null;
        if (before is not { Length: > 2 } told)
            return Single(after ?? Trim(new TokenRange(act.Tokens.End, sentence.End), sentence));
        return after is { } rest && !Enumerable.Range(told.First, told.Length).Any(IsFinite) && Enumerable.Range(rest.First, rest.Length).Any(IsFinite) ? [told, rest] : [told];
    }

    /// <summary>A quotation that the clause runs into belongs to it whole.</summary>
    private int WithQuotation(int end) =>
        _context.QuotationAt(end - 1) is { } quotation && quotation.Tokens.Length > 0 && quotation.Tokens.End >= end - 1 && quotation.Tokens.Length <= 12
            ? Math.Min(Math.Max(end, quotation.Tokens.End + 1), _context.SentenceOf(end - 1).Tokens.End) : end;

    /// <summary>Without "that", a conjunction, or punctuation other than quotation marks at the ends; null where too little remains.</summary>
    private TokenRange? Trim(TokenRange range, TokenRange sentence)
    {
        var (first, end) = (Math.Max(range.First, sentence.First), Math.Min(range.End, sentence.End));
        while (first < end && (_tree[first].Upos is Upos.CCONJ || _tree[first].Lemma == "that" && _tree[first].Upos == Upos.SCONJ || IsLoosePoint(first)))
            first++;
        while (end > first && (_tree[end - 1].Upos is Upos.CCONJ or Upos.SCONJ or Upos.DET || IsLoosePoint(end - 1)))
            end--;
        return end - first >= MinTokens ? new TokenRange(first, end) : null;
    }

    private bool IsLoosePoint(int token) => _tree[token].Upos == Upos.PUNCT && _context.QuotationAt(token) is null;

    private static ImmutableArray<TokenRange> Single(TokenRange? range) => range is { } some ? [some] : [];
}
