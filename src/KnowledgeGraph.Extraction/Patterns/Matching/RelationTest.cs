namespace KnowledgeGraph.Extraction;

/// <summary>A compiled relation: from a word to the words that stand in it.</summary>
/// <param name="Operator">How the two stand to each other.</param>
/// <param name="Label">The dependency that the lower of the two has to the one above it; null for any.</param>
/// <param name="Role">A relation that is more than one dependency: agent or patient of a clause.</param>
internal sealed record RelationTest(RelationOperator Operator, WordTest? Label, ClauseRole Role)
{
    /// <summary>At most so many words away; null for anywhere in the sentence.</summary>
    public int? Reach { get; init; }

    /// <summary>The words in the relation, in the order of the text but for those above, which come from below, and those with a role, which come as they should be tried.</summary>
    public IEnumerable<int> From(MatchedArticle article, int token)
    {
        var tree = article.Tree;
        return Operator switch
        {
            RelationOperator.Governs when Role == ClauseRole.Agent => article.Roles.Agents(token),
            RelationOperator.Governs when Role == ClauseRole.Patient => article.Roles.Patients(token),
            RelationOperator.Governs when Role == ClauseRole.Time => article.Times.Of(token).Select(time => article.HeadOf(time.Tokens)),
            RelationOperator.Governs => tree.Children(token).Where(child => HasLabel(tree, child)),
            RelationOperator.GovernedBy => tree[token].Head is >= 0 and var head && HasLabel(tree, token) ? [head] : [],
            RelationOperator.Dominates => Below(tree, token),
            RelationOperator.DominatedBy => HasLabel(tree, token) ? tree.Ancestors(token) : [],
            RelationOperator.Precedes => article.Behind(token),
            RelationOperator.Follows => article.Before(token),
            RelationOperator.PrecedesSomewhere => Between(token + 1, Limited(token + 1, article.Context.SentenceOf(token).Tokens.End)),
            RelationOperator.FollowsSomewhere => Nearest(article.Context.SentenceOf(token).Tokens.First, token),
            RelationOperator.Same => [token],
            _ => Siblings(tree, token),
        };
    }

    private bool HasLabel(SyntaxTree tree, int token)
    {
        if (Label is null)
            return true;
        var deprel = tree[token].Deprel;
        return Label.Matches(deprel) || (deprel.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && Label.Words is not null && Label.Matches(deprel[..colon]));
    }

    private IEnumerable<int> Below(SyntaxTree tree, int token)
    {
        var range = tree.Subtree(token);
        return Between(range.First, range.End).Where(other => other != token && HasLabel(tree, other) && tree.Governs(token, other));
    }

    private IEnumerable<int> Siblings(SyntaxTree tree, int token)
    {
        if (tree[token].Head is not (>= 0 and var head))
            return [];
        var children = tree.Children(head);
        var index = children.IndexOf(token);
        return Operator switch
        {
            RelationOperator.NextSibling => children.Skip(index + 1).Take(1),
            RelationOperator.RightSibling => children.Skip(index + 1),
            RelationOperator.PreviousSibling => index > 0 ? [children[index - 1]] : [],
            _ => children.Take(index),
        };
    }

    private int Limited(int first, int end) => Reach is { } reach ? Math.Min(end, first + reach) : end;

    private IEnumerable<int> Nearest(int first, int end) => Between(Reach is { } reach ? Math.Max(first, end - reach) : first, end);

    private static IEnumerable<int> Between(int first, int end) => Enumerable.Range(first, Math.Max(0, end - first));
}
