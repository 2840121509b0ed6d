using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Runs rules over one article: from matches of words to edges and nodes between what the words name, each with its factual status.</summary>
internal sealed class RuleReader
{
    private readonly MatchedArticle _article;
    private readonly RoleReader _roles;
    private readonly RuleStatus _status;

    public RuleReader(ArticleContext context)
    {
        _article = new MatchedArticle(context);
        _roles = new RoleReader(_article);
        _status = new RuleStatus(context);
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

    /// <summary>A node for a match; an edge for each pair of what is joined in the two roles: "A and B bought C".</summary>
    private IEnumerable<RuleFiring> Firings(PatternRule rule, ImmutableArray<int> words)
    {
        ImmutableArray<ImmutableArray<RoleValue>> values = [.. rule.Yield.Roles.Select(role => _roles.Read(rule, role, words).ToImmutableArray())];
        if (rule.Yield.Roles.Where((role, index) => role.IsRequired && values[index].IsEmpty).Any())
            return [];
        if (rule.Yield is NodeYield)
            return [Firing(rule, words, values)];
        return from subject in values[0]
               where subject.Value is AssertedValue.OfEntity
               from @object in values[1]
               where !subject.Value.Equals(@object.Value)
               select Firing(rule, words, [[subject], [@object]]);
    }

    private RuleFiring Firing(PatternRule rule, ImmutableArray<int> words, ImmutableArray<ImmutableArray<RoleValue>> values)
    {
        var cited = rule.CitedSlots.Where(slot => words[slot] >= 0).Select(slot => new TokenRange(words[slot], words[slot] + 1))
            .Concat(values.SelectMany(group => group.Select(value => value.Tokens))).ToList();
        var range = new TokenRange(cited.Min(one => one.First), cited.Max(one => one.End));
        return new RuleFiring(rule, words, values, range, _status.Of(rule.Tellings, words[0], values.SelectMany(group => group.Select(value => value.Token))));
    }
}
