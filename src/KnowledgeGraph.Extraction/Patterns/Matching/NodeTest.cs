using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>What a node of a pattern says of a word and of the mention that it heads. Immutable.</summary>
/// <param name="Words">Tests of the word itself; all must hold.</param>
/// <param name="Figures">Tests of the times and figures that it heads; all must hold.</param>
/// <param name="Mentions">Tests of one mention that the word heads; all must hold of the same one.</param>
/// <param name="IsNegated">Whether the whole must not hold.</param>
/// <param name="IsRoot">Whether the word must be the root of its sentence.</param>
internal sealed record NodeTest(ImmutableArray<TokenTest> Words, ImmutableArray<FigureTest> Figures, ImmutableArray<MentionTest> Mentions, bool IsNegated, bool IsRoot)
{
    public bool Matches(MatchedArticle article, int token)
    {
        if (IsRoot && article.Tree[token].Head >= 0)
            return false;
        return MatchesAttributes(article, token) != IsNegated;
    }

    /// <summary>Whether the node must be a time, or a figure.</summary>
    public bool Asks(NodeAttribute attribute) => !IsNegated && Figures.Any(test => test.Attribute == attribute && !test.IsNegated);

    /// <summary>The longest mention that the word heads and that passes; null where there is none.</summary>
    public Mention? MentionAt(MatchedArticle article, int token)
    {
        foreach (var mention in article.HeadedBy(token))
        {
            if (IsNegated || Passes(article, mention))
                return mention;
        }

        return null;
    }

    private bool MatchesAttributes(MatchedArticle article, int token)
    {
        var word = article.Tree[token];
        foreach (var test in Words)
        {
            if (!test.Matches(word))
                return false;
        }

        foreach (var test in Figures)
        {
            if (!test.Matches(article, token))
                return false;
        }

        if (Mentions.IsEmpty)
            return true;
        return Mentions.All(test => test.IsNegated)
            ? article.HeadedBy(token).All(mention => Passes(article, mention))
            : article.HeadedBy(token).Any(mention => Passes(article, mention));
    }

    private bool Passes(MatchedArticle article, Mention mention)
    {
        foreach (var test in Mentions)
        {
            if (!test.Matches(article.Context.Knowledge, mention))
                return false;
        }

        return true;
    }
}

/// <summary>A test of one attribute of a word.</summary>
internal sealed record TokenTest(NodeAttribute Attribute, WordTest Test, bool IsNegated)
{
    public bool Matches(Token token) => Test.Matches(ValueIn(token)) != IsNegated;

    private string ValueIn(Token token) => Attribute switch
    {
        NodeAttribute.Word => token.Form,
        NodeAttribute.Lemma => token.Lemma,
        NodeAttribute.Tag => UposNames.Of(token.Upos),
        NodeAttribute.Xpos => token.Xpos,
        _ => token.Deprel,
    };
}

/// <summary>A test of the kind of the time expression, or of the figure, that a word heads; a word that heads none passes only a negated one.</summary>
internal sealed record FigureTest(NodeAttribute Attribute, WordTest Test, bool IsNegated)
{
    public bool Matches(MatchedArticle article, int token)
    {
        var kind = Attribute == NodeAttribute.Time ? article.TimeAt(token)?.Kind.ToString() : article.FigureAt(token)?.Kind.ToString();
        return (kind is not null && Test.Matches(kind)) != IsNegated;
    }
}

/// <summary>A test of one attribute of a mention.</summary>
/// <param name="Attribute">Type, form or label.</param>
/// <param name="Classes">For the type: the mention's class is one of these or below one.</param>
/// <param name="Test">For form and label.</param>
/// <param name="IsNegated">Whether it must not hold.</param>
internal sealed record MentionTest(NodeAttribute Attribute, ImmutableArray<Rdf.Iri> Classes, WordTest? Test, bool IsNegated)
{
    public bool Matches(DomainKnowledge knowledge, Mention mention) => Holds(knowledge, mention) != IsNegated;

    private bool Holds(DomainKnowledge knowledge, Mention mention)
    {
        if (Test is not null)
            return Test.Matches(Attribute == NodeAttribute.Label ? mention.Entity.Label : mention.Form.ToString());
        foreach (var ancestor in Classes)
        {
            if (knowledge.IsA(mention.Class, ancestor))
                return true;
        }

        return false;
    }
}
