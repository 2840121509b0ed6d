using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>An article as patterns see it: words in trees, each with the mentions, the time and the figure that it heads.</summary>
internal sealed class MatchedArticle
{
    private readonly ImmutableArray<Mention>[] _headed;
    private readonly List<(int Token, Mention Mention)> _heads = [];
    private readonly Lazy<ILookup<int, int>> _startingAt;
    private readonly Lazy<ILookup<int, int>> _endingAt;
    private readonly Lazy<Dictionary<int, TimeExpression>> _times;
    private readonly Lazy<Dictionary<int, Quantity>> _figures;

    public MatchedArticle(ArticleContext context)
    {
        Context = context;
        Roles = new ClauseRoles(context.Document, context.Tree);
        Times = new ClauseTimes(context.Document, context.Tree);
        var headed = new List<Mention>?[context.Document.Tokens.Length];
        foreach (var mention in context.Mentions.OrderByDescending(mention => mention.Tokens.Length))
        {
            foreach (var token in HeadsOf(mention).Distinct())
            {
                (headed[token] ??= []).Add(mention);
                _heads.Add((token, mention));
            }
        }

        _headed = [.. headed.Select(list => list is null ? [] : list.ToImmutableArray())];
        _startingAt = new(() => _heads.ToLookup(pair => pair.Mention.Tokens.First, pair => pair.Token), isThreadSafe: false);
        _endingAt = new(() => _heads.ToLookup(pair => pair.Mention.Tokens.End, pair => pair.Token), isThreadSafe: false);
        _times = new(() => ByHead(context.Document.Times, time => time.Tokens), isThreadSafe: false);
        _figures = new(() => ByHead(context.Document.Quantities, figure => figure.Tokens), isThreadSafe: false);
    }

    public ArticleContext Context { get; }

    public SyntaxTree Tree => Context.Tree;

    /// <summary>Who does what to whom.</summary>
    public ClauseRoles Roles { get; }

    /// <summary>When it is done.</summary>
    public ClauseTimes Times { get; }

    /// <summary>The mentions whose head is this word, the longest first.</summary>
    public ImmutableArray<Mention> HeadedBy(int token) => _headed[token];

    /// <summary>The time expression whose head is this word; null where there is none.</summary>
    public TimeExpression? TimeAt(int token) => _times.Value.GetValueOrDefault(token);

    /// <summary>The figure whose head is this word; null where there is none.</summary>
    public Quantity? FigureAt(int token) => _figures.Value.GetValueOrDefault(token);

    /// <summary>The word by which a time expression, or a figure, is found: the first that hangs on a word outside.</summary>
    public int HeadOf(TokenRange tokens) => Outer(tokens).FirstOrDefault(tokens.First);

    /// <summary>The words that may come next: the one behind this, those behind the mentions that it heads; a mention that begins there counts with its head.</summary>
    public IEnumerable<int> Behind(int token)
    {
        var sentence = Context.SentenceOf(token).Tokens;
        return HeadedBy(token).Select(mention => mention.Tokens.End).Append(token + 1).Distinct().Where(sentence.Contains)
            .SelectMany(at => _startingAt.Value[at].Append(at)).Distinct().Where(other => other != token);
    }

    /// <summary>The words that may come before, likewise.</summary>
    public IEnumerable<int> Before(int token)
    {
        var sentence = Context.SentenceOf(token).Tokens;
        return HeadedBy(token).Select(mention => mention.Tokens.First).Append(token).Distinct().Where(at => at > sentence.First)
            .SelectMany(at => _endingAt.Value[at].Append(at - 1)).Distinct().Where(other => other != token);
    }

    private Dictionary<int, T> ByHead<T>(IEnumerable<T> all, Func<T, TokenRange> tokensOf)
    {
        var found = new Dictionary<int, T>();
        foreach (var one in all)
        {
            foreach (var token in Outer(tokensOf(one)).DefaultIfEmpty(tokensOf(one).First))
                found.TryAdd(token, one);
        }

        return found;
    }

    /// <summary>The words of a range that hang on a word outside it, punctuation left out.</summary>
    private IEnumerable<int> Outer(TokenRange tokens)
    {
        for (var at = tokens.First; at < tokens.End; at++)
        {
            if (!tokens.Contains(Tree[at].Head) && Tree[at].Upos != Upos.PUNCT)
                yield return at;
        }
    }

    /// <summary>The words of a mention that hang on a word outside it (several where the tree cuts a name apart); of a flat name behind a title also the title.</summary>
    private IEnumerable<int> HeadsOf(Mention mention)
    {
        foreach (var at in Outer(mention.Tokens))
        {
            yield return at;
            if (Tree[at].Head >= 0 && Tree.Is(at, "flat"))
                yield return Tree[at].Head;
        }
    }
}
