using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Whether the article asserts what a rule has found.</summary>
internal sealed class RuleStatus(ArticleContext context)
{
    private readonly ClauseReader _clauses = new(context);

    private SyntaxTree Tree => context.Tree;

    /// <summary>Asserted only where the clause of the first node is reported as done, or told in another way that the rule takes, no role is denied or merely said, and nothing is asked.</summary>
    /// <param name="tellings">In what other ways it may be told.</param>
    /// <param name="root">The word of the first node.</param>
    /// <param name="roles">The words of the roles.</param>
    public FactualStatus Of(Telling tellings, int root, IEnumerable<int> roles)
    {
        if (tellings.HasFlag(Telling.Always))
            return FactualStatus.Asserted;
        if (Tree[context.SentenceOf(root).Tokens.End - 1].Form == "?")
            return FactualStatus.Supposed;
        if ((tellings.HasFlag(Telling.Presupposed) && IsTakenForGranted(root)) || (tellings.HasFlag(Telling.Announced) && IsAnnounced(root)) || (tellings.HasFlag(Telling.Settled) && IsSettled(root)))
            return FactualStatus.Asserted;
        var status = context.Factuality.Of(root);
        if (!_clauses.IsReportedAsDone(root))
            return status == FactualStatus.Asserted ? FactualStatus.Supposed : status;
        return roles.Select(context.Factuality.Of).FirstOrDefault(own => own != FactualStatus.Asserted && own != status, FactualStatus.Asserted);
    }

    /// <summary>
    /// "efforts to save a deal reached in 2015", "said that economist Jane Doe …": what a participle behind its noun, or a noun phrase, tells holds whatever the clause around it wants, supposes or reports.
    /// </summary>
    private bool IsTakenForGranted(int verb)
    {
        if (Tree[verb].Upos is Upos.NOUN or Upos.PROPN)
            return !Tree.Children(verb, "cop").Any();
        var first = Tree.Is(verb, "conj") ? Tree[verb].Head : verb;
        return Tree[verb].Xpos == "VBN" && Tree.Is(first, "acl") && !Tree.Is(first, "acl:relcl") && !Tree.IsNegated(verb) && context.QuotationAt(verb) is null;
    }

    /// <summary>"…, the Foreign Ministry said": what a ministry or government makes known of its own doings is the news that the article reports.</summary>
    public bool IsAnnounced(int verb)
    {
        if (context.Factuality.Of(verb) != FactualStatus.Said || context.QuotationAt(verb) is not null || Tree.IsNegated(verb) || Tree[verb].Xpos is not "VBD")
            return false;
        var said = Tree.Is(verb, "ccomp") && Tree[verb].Head > verb ? Tree[verb].Head
            : Tree.Children(verb, "parataxis").FirstOrDefault(child => child > verb && Tree[child].Lemma is "say" or "announce", -1);
        return said >= 0 && context.HeadedBy(Tree.Children(said, "nsubj").LastOrDefault(-1)) is { } speaker && (context.IsA(speaker, Kg.Ministry) || context.IsA(speaker, Kg.Government));
    }

    /// <summary>"will expire in March": what is to come counts as much as what is; not so what is quoted, reported, denied or left open.</summary>
    private bool IsSettled(int verb)
    {
        var isOpen = Tree.Children(verb, "aux", "mark").Any(child => Tree[child].Lemma.ToLowerInvariant() is "if" or "unless" or "may" or "might" or "could" or "would" or "whether");
        return context.QuotationAt(verb) is null && !isOpen && !Tree.IsNegated(verb) && context.Factuality.Of(verb) is not (FactualStatus.Said or FactualStatus.Denied);
    }
}
