using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Under which agreement something is owed, and whether the article itself says so.</summary>
internal sealed class ProvisionGround
{
    private readonly ProvisionSyntax _syntax;
    private readonly LexiconTable _links;
    private readonly LexiconTable _presupposing;
    private readonly LexiconTable _speech;
    private readonly LexiconTable _irrealis;
    private readonly LexiconTable _provisions;
    private readonly LexiconTable _parts;

    public ProvisionGround(ProvisionSyntax syntax)
    {
        var lexicon = syntax.Context.Knowledge.Lexicon;
        _syntax = syntax;
        _links = lexicon["provision-links"];
        _presupposing = lexicon["presupposing-verbs"];
        _speech = lexicon["speech-verbs"];
        _irrealis = lexicon["irrealis"];
        _provisions = lexicon["provision-verbs"];
        _parts = lexicon["provision-parts"];
    }

    /// <summary>The agreement behind "under", "by" or "in" in this sentence; null where none is named so.</summary>
    public Mention? Under(TokenRange sentence) => Agreements(sentence).FirstOrDefault(mention => IsUnder(mention, sentence));

    /// <summary>"an accord under which Oslo will pay": the agreement before the relative clause that the token stands in; null where it stands in none.</summary>
    public Mention? UnderWhich(int token, TokenRange sentence)
    {
        for (var at = token; at > sentence.First + 1; at--)
        {
            if (_syntax[at].Form is ";" or "—")
                return null;
            if (_syntax[at].Form != "which" || _syntax.Lemma(at - 1) != "under")
                continue;
            var end = _syntax[at - 2].Form == "," ? at - 2 : at - 1;
            return Agreements(sentence).Where(mention => mention.Tokens.End <= end && end - mention.Tokens.End <= 4 && mention.Tokens.First < at).MaxBy(mention => mention.Tokens.End);
        }

        return null;
    }

    /// <summary>The agreement of the sentence that is nearest to the token; null where it speaks of none.</summary>
    public Mention? Nearest(int token, TokenRange sentence) =>
        Under(sentence) ?? Agreements(sentence).OrderBy(mention => Math.Abs(mention.Head - token)).ThenBy(mention => mention.Head).FirstOrDefault();

    /// <summary>Whether the sentence goes on with what the one before told: "In return, it …".</summary>
    public bool GoesOn(TokenRange sentence)
    {
        for (var words = Math.Min(_links.MaxWords, sentence.Length); words > 0; words--)
        {
            if (_links.Contains(string.Join(' ', Enumerable.Range(sentence.First, words).Select(at => _syntax[at].Form.ToLowerInvariant()))))
                return true;
        }

        return Enumerable.Range(sentence.First, sentence.Length).Any(at => _syntax[at].Form.ToLowerInvariant() is "also" or "likewise");
    }

    /// <summary>Whether the article states the clause of this token: not quoted, not reported, not supposed, not wanted.</summary>
    public bool IsStated(int token)
    {
        var quotation = _syntax.Context.QuotationAt(token);
        if (quotation is not null && quotation.Tokens.Length > 4)
            return false;
        var tree = _syntax.Context.Tree;
        for (var at = token; at >= 0; at = tree[at].Head)
        {
            if (tree.Children(at, "mark").Any(mark => mark < token && tree[mark].Lemma is "if" or "unless" or "whether") || IsReported(at))
                return false;
            var head = tree[at].Head;
            if (head >= 0 && tree.Is(at, "acl:relcl") && IsInForce(head))
                return true;
            if (head < 0 || !tree.Is(at, "ccomp", "xcomp", "csubj", "acl", "advcl", "obl", "obj"))
                continue;
            if (tree.Is(at, "ccomp", "xcomp", "csubj") && _presupposing.Contains(tree[head].Lemma))
                return true;
            if (tree.Is(at, "ccomp", "xcomp", "csubj") && _speech.Contains(tree[head].Lemma) && _syntax.AgreementAt(_syntax.Subject(head)) is null && !(head > at && IsOfficial(tree.Children(head, "nsubj").LastOrDefault(-1))))
                return false;
            if (tree.Is(at, "ccomp", "xcomp", "acl") && !tree.Is(at, "acl:relcl") && _irrealis.Contains(tree[head].Lemma) && !_provisions.Contains(tree[head].Lemma))
                return false;
        }

        return true;
    }

    /// <summary>"wants to scrap the treaty that allows …": what a relative clause says of an agreement that there is holds whatever the clause around it wants.</summary>
    private bool IsInForce(int noun) =>
        _syntax.AgreementAt(noun) is { } agreement && NounPhraseChunker.At(_syntax.Context.Document, noun, _syntax.Context.SentenceOf(noun).Tokens.First) is var phrase && (phrase.IsDefinite || agreement.Entity.Entry is not null);

    /// <summary>"…, the minister said." behind the clause.</summary>
    private bool IsReported(int at) =>
        _syntax.Context.Tree.Children(at, "parataxis").Any(child => _speech.Contains(_syntax.Context.Tree[child].Lemma) && _syntax.Context.Tree.Children(child, "nsubj").Any(subject => !IsOfficial(subject)));

    /// <summary>A ministry or government that makes known what was agreed.</summary>
    private bool IsOfficial(int speaker) =>
        _syntax.Context.HeadedBy(speaker) is { } named && (_syntax.Context.IsA(named, Kg.Ministry) || _syntax.Context.IsA(named, Kg.Government));

    private IEnumerable<Mention> Agreements(TokenRange sentence) => _syntax.Context.In(sentence).Where(mention => _syntax.IsAgreement(mention) && !_syntax.Context.IsNested(mention));

    /// <summary>The "Article" of "Article 5 of"; null where no part of an agreement stands there.</summary>
    private int? PartBefore(int of, TokenRange sentence)
    {
        for (var at = of - 1; at > sentence.First && of - at <= 4; at--)
        {
            if (_parts.Contains(_syntax.Lemma(at)))
                return at;
            if (_syntax[at].Upos is not (Upos.NUM or Upos.PUNCT or Upos.SYM))
                return null;
        }

        return null;
    }

    private bool IsUnder(Mention mention, TokenRange sentence)
    {
        for (var at = mention.Tokens.First - 1; at >= Math.Max(sentence.First, mention.Tokens.First - 6); at--)
        {
            if (_syntax[at].Upos == Upos.ADP || _syntax.Lemma(at) is "under" or "per" or "pursuant")
            {
                if (_syntax.Lemma(at) == "of" && PartBefore(at, sentence) is { } part)
                {
                    at = part;
                    continue;
                }

                return _syntax.Lemma(at) is "under" or "by" or "per" or "in" || (_syntax.Lemma(at) is "to" or "of" or "with" && at > sentence.First && _syntax.Lemma(at - 1) is "pursuant" or "according" or "term" or "part" or "line");
            }

            if (_syntax[at].Upos is Upos.VERB or Upos.AUX or Upos.PUNCT)
                return false;
        }

        return false;
    }
}
