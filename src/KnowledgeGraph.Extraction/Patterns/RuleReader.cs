using System.Collections.Immutable;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Runs rules over one article: from matches of words to edges between what the words name, each with its factual status.</summary>
internal sealed class RuleReader
{
    private readonly MatchedArticle _article;
    private readonly ClauseReader _clauses;

    public RuleReader(ArticleContext context)
    {
        _article = new MatchedArticle(context);
        _clauses = new ClauseReader(context);
    }

    private ArticleContext Context => _article.Context;

    /// <summary>Everything that the rules of a book find, in the order of the text, then of the book.</summary>
    public IEnumerable<RuleFiring> Read(RuleBook book)
    {
        for (var token = 0; token < Context.Document.Tokens.Length; token++)
        {
            foreach (var rule in book.CandidatesFor(Context.Document.Tokens[token], !_article.HeadedBy(token).IsEmpty))
            {
                foreach (var firing in At(rule, token))
                    yield return firing;
            }
        }
    }

    /// <summary>What one rule finds with its first node at this word.</summary>
    public IEnumerable<RuleFiring> At(PatternRule rule, int token) => rule.Pattern.Match(_article, token).SelectMany(words => Firings(rule, words));

    /// <summary>The conditions around the first node that do not hold, each taken alone; null where the word is not the first node at all.</summary>
    public IReadOnlyList<string>? MissingAt(PatternRule rule, int token)
    {
        var root = rule.Pattern.Root;
        if (!root.Test.Matches(_article, token))
            return null;
        return [.. root.Conditions.Where(condition => !condition.Match(new Bindings(_article, rule.Pattern.Names.Length), token, () => true)).Select(condition => condition.Text)];
    }

    /// <summary>One edge for each pair of what is joined in the two roles: "A and B bought C".</summary>
    private IEnumerable<RuleFiring> Firings(PatternRule rule, ImmutableArray<int> words)
    {
        foreach (var subject in Joined(rule, rule.SubjectSlot, words))
        {
            if (Named(rule, rule.SubjectSlot, subject) is not { } owner)
                continue;
            foreach (var @object in Joined(rule, rule.ObjectSlot, words))
            {
                if (ValueOf(rule, @object) is not { } value || value.Value is AssertedValue.OfEntity { Entity: var entity } && entity == owner.Entity)
                    continue;
                var cited = rule.CitedSlots.Where(slot => words[slot] >= 0).Select(slot => new TokenRange(words[slot], words[slot] + 1))
                    .Append(owner.Tokens).Append(value.Tokens).ToList();
                var range = new TokenRange(cited.Min(one => one.First), cited.Max(one => one.End));
                yield return new RuleFiring(rule, words, owner.Entity, value.Value, range, StatusOf(words[0], subject, @object));
            }
        }
    }

    /// <summary>The word of a role and what is joined to it, as far as the node's test holds for it too.</summary>
    private IEnumerable<int> Joined(PatternRule rule, int slot, ImmutableArray<int> words) =>
        Context.Tree.Conjuncts(words[slot]).Where(token => token == words[slot] || (!words.Contains(token) && rule.Pattern.Tests[slot].Matches(_article, token)));

    private Mention? Named(PatternRule rule, int slot, int token) => rule.Pattern.Tests[slot].MentionAt(_article, token);

    private (AssertedValue Value, TokenRange Tokens)? ValueOf(PatternRule rule, int token)
    {
        if (!rule.YieldsWords)
            return Named(rule, rule.ObjectSlot, token) is { } mention ? (mention.Entity, mention.Tokens) : null;
        var phrase = NounPhraseChunker.At(Context.Document, token, Context.SentenceOf(token).Tokens.First).Tokens;
        return (Literal.String(Context.Tree.TextOf(phrase)), phrase);
    }

    /// <summary>Asserted only where the clause of the first node is reported as done, neither role is denied or merely said, and nothing is asked.</summary>
    private FactualStatus StatusOf(int root, int subject, int @object)
    {
        var factuality = Context.Factuality;
        var status = factuality.Of(root);
        if (!_clauses.IsReportedAsDone(root))
            return status == FactualStatus.Asserted ? FactualStatus.Supposed : status;
        if (Context.Tree[Context.SentenceOf(root).Tokens.End - 1].Form == "?")
            return FactualStatus.Supposed;
        foreach (var role in (int[])[subject, @object])
        {
            var own = factuality.Of(role);
            if (own != FactualStatus.Asserted && own != status)
                return own;
        }

        return FactualStatus.Asserted;
    }
}
