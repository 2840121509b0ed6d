using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Tells, for a word in a tree, whether its clause is asserted by the article or only said, supposed, wanted or denied: quotation marks, then every clause from the word up to the root.</summary>
internal sealed class Factuality
{
    private readonly AnnotatedDocument _document;
    private readonly SyntaxTree _tree;
    private readonly LexiconTable _speech;
    private readonly LexiconTable _claims;
    private readonly LexiconTable _irrealis;
    private readonly LexiconTable _function;

    public Factuality(AnnotatedDocument document, SyntaxTree tree, Lexicon lexicon)
    {
        _document = document;
        _tree = tree;
        _speech = lexicon["speech-verbs"];
        _claims = lexicon["speech-nouns"];
        _irrealis = lexicon["irrealis"];
        _function = lexicon["hedges"];
    }

    /// <summary>Whether the article itself asserts the clause around this token.</summary>
    public bool IsAsserted(int token) => Of(token) == FactualStatus.Asserted;

    /// <summary>The status of the clause around this token.</summary>
    public FactualStatus Of(int token)
    {
        if (IsQuoted(token))
            return FactualStatus.Said;
        for (var at = token; at >= 0; at = _tree[at].Head)
        {
            var own = OfWord(at);
            if (own != FactualStatus.Asserted)
                return own;
            var link = OfLink(at);
            if (link != FactualStatus.Asserted)
                return link;
            if (_tree.Is(at, "advcl", "parataxis"))
                break;
        }

        return FactualStatus.Asserted;
    }

    /// <summary>Whether the token stands between quotation marks that hold more than a name or a term of four words.</summary>
    private bool IsQuoted(int token)
    {
        var offset = _tree[token].Span.Start;
        return _document.Quotations.Any(quotation => quotation.Span.Contains(offset) && quotation.Tokens.Length > 4);
    }

    private FactualStatus OfWord(int at)
    {
        if (_tree.IsNegated(at))
            return FactualStatus.Denied;
        foreach (var child in _tree.Children(at))
        {
            if (_tree.Is(child, "aux", "mark", "advmod", "cc") && _function.Find(_tree[child].Lemma, "status") is { } status)
                return Parse(status);
            if (_tree.Is(child, "parataxis") && _tree[child].Span.Start > _tree[at].Span.Start && IsReporting(child))
                return FactualStatus.Said;
        }

        return FactualStatus.Asserted;
    }

    private FactualStatus OfLink(int at)
    {
        var head = _tree[at].Head;
        if (head < 0 || !_tree.Is(at, "ccomp", "xcomp", "csubj", "acl", "advcl", "obl", "nmod", "obj"))
            return FactualStatus.Asserted;
        var lemma = _tree[head].Lemma;
        var isClause = _tree.Is(at, "ccomp", "xcomp", "csubj", "acl", "advcl");
        if (_tree.Is(at, "xcomp") && _irrealis.Contains(lemma))
            return FactualStatus.Wanted;
        if (_tree.Is(at, "ccomp", "xcomp", "csubj") && _speech.Contains(lemma))
            return FactualStatus.Said;
        if (_tree.Is(at, "acl", "ccomp") && !_tree.Is(at, "acl:relcl") && _claims.Contains(lemma) && _tree.Children(at, "mark").Any(mark => _tree[mark].Lemma == "that"))
            return FactualStatus.Said;
        if (_irrealis.Find(lemma, "scope") is { } scope && (scope == "any" || isClause) && !_tree.Is(at, "acl:relcl") && !IsReasonClause(at))
            return FactualStatus.Wanted;
        return _tree.Is(at, "advcl", "acl") && _tree.Children(at, "mark").Any(mark => _tree[mark].Lemma == "to") ? FactualStatus.Wanted : FactualStatus.Asserted;
    }

    private bool IsReasonClause(int at) =>
        _tree.Is(at, "advcl") && !_tree.Children(at, "mark").Any(mark => _tree[mark].Lemma == "to");

    private bool IsReporting(int verb) => _speech.Contains(_tree[verb].Lemma) && _tree.Children(verb, "nsubj").Any();

    private static FactualStatus Parse(string status) => status switch
    {
        "said" => FactualStatus.Said,
        "wanted" => FactualStatus.Wanted,
        "denied" => FactualStatus.Denied,
        _ => FactualStatus.Supposed,
    };
}
