using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>An article as patterns see it: words in trees, each with the mentions that it heads.</summary>
internal sealed class MatchedArticle
{
    private readonly ImmutableArray<Mention>[] _headed;
    private readonly List<(int Token, Mention Mention)> _heads = [];
    private readonly Lazy<ILookup<int, int>> _startingAt;
    private readonly Lazy<ILookup<int, int>> _endingAt;

    public MatchedArticle(ArticleContext context)
    {
        Context = context;
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
    }

    public ArticleContext Context { get; }

    public SyntaxTree Tree => Context.Tree;

    /// <summary>The mentions whose head is this word, the longest first.</summary>
    public ImmutableArray<Mention> HeadedBy(int token) => _headed[token];

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

    /// <summary>The words of a mention that hang on a word outside it (several where the tree cuts a name apart); of a flat name behind a title also the title.</summary>
    private IEnumerable<int> HeadsOf(Mention mention)
    {
        var tokens = Context.Document.Tokens;
        for (var at = mention.Tokens.First; at < mention.Tokens.End; at++)
        {
            var head = tokens[at].Head;
            if (mention.Tokens.Contains(head) || tokens[at].Upos == Upos.PUNCT)
                continue;
            yield return at;
            if (head >= 0 && Context.Tree.Is(at, "flat"))
                yield return head;
        }
    }
}
