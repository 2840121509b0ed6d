using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds what a stance is toward: an agreement, law, organization, country, person or event beside the word that tells the stance.</summary>
internal sealed class StanceTargets
{
    private const int MaxReach = 14;
    private readonly ArticleContext _context;
    private readonly SyntaxTree _tree;

    public StanceTargets(ArticleContext context)
    {
        _context = context;
        _tree = context.Tree;
    }

    /// <summary>The thing that is headed by the token and may be the target of a stance; null where there is none.</summary>
    public Mention? At(int token)
    {
        if (token < 0)
            return null;
        var mention = _context.Mentions.Where(mention => mention.Head == token && IsTarget(mention) && !_context.IsNested(mention)).MaxBy(mention => mention.Tokens.Length)
            ?? _context.Mentions.Where(mention => mention.Tokens.Contains(token) && IsTarget(mention) && mention.Form == MentionForm.Name && mention.Class != Kg.Country).MaxBy(mention => mention.Tokens.Length);
        return mention;
    }

    /// <summary>The target at the token, or, for a noun of saying or doing, its owner: "the minister's argument is wrong"; of what stands behind a preposition only an agreement, law or event.</summary>
    public Mention? AtOrOwner(int token) =>
        At(token) ?? (token < 0 ? null : _tree.Children(token, "nmod:poss", "compound").SelectMany(_tree.Conjuncts).Select(At).FirstOrDefault(mention => mention is not null)
            ?? _tree.Children(token, "nmod").Where(child => _tree.CaseOf(child) is "of" or "in" or "with").SelectMany(_tree.Conjuncts).Select(At)
                .FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law) || _context.IsA(mention, Kg.Event)));

    /// <summary>"a U.S. proposal to …", "the minister's claim that …": whoever rejects or praises the words takes a stance toward their owner.</summary>
    public Mention? OwnerOfWords(int token) =>
        !_context.Knowledge.Lexicon["speech-nouns"].Contains(_tree[token].Lemma) ? null
            : _tree.Children(token, "nmod:poss", "compound", "amod").Concat(_tree.Children(token, "nmod").Where(child => _tree.CaseOf(child) is "by" or "from")).SelectMany(_tree.Conjuncts)
                .SelectMany(child => _context.Mentions.Where(mention => (mention.Head == child || (mention.Form == MentionForm.Name && mention.Tokens.Contains(child))) && (mention.Class == Kg.Country || _context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Organization)))).FirstOrDefault();

    /// <summary>
    /// "the importance of the alliance", "concern about an imbalance in the relations between A and B": what is named behind the noun before the next verb, agreements and laws before others. Read
    /// in the order of the words, since prepositional phrases are what a parser attaches worst.
    /// </summary>
    public Mention? Following(int noun, Mention? speaker)
    {
        var end = Math.Min(noun + MaxReach, _context.SentenceOf(noun).Tokens.End);
        if (noun + 1 >= end || _tree[noun + 1].Upos != Upos.ADP)
            return null;
        var found = new List<Mention>();
        for (var i = noun + 1; i < end && !(_tree[i].Upos is Upos.VERB && _tree[i].Xpos is "VBD" or "VBZ" or "VBP") && _tree[i].Upos != Upos.AUX && _tree[i].Form is not (";" or ","); i++)
        {
            if (At(i) is { } mention && mention.Entity != speaker?.Entity)
                found.Add(mention);
        }

        return found.FirstOrDefault(mention => _context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law)) ?? found.FirstOrDefault(mention => !_context.IsA(mention, Kg.Event));
    }

    /// <summary>Whether a stance can be toward what is mentioned: no adjective, and no medium.</summary>
    public bool IsTarget(Mention mention) =>
        mention.Form is not MentionForm.Attribute && !_context.IsA(mention, Kg.Media)
        && (_context.IsA(mention, Kg.Agreement) || _context.IsA(mention, Kg.Law) || _context.IsA(mention, Kg.Organization) || _context.IsA(mention, Kg.Person) || mention.Class == Kg.Country
            || _context.IsA(mention, Kg.Event));
}
