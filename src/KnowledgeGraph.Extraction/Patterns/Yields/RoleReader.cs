using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A value of a role, with the words that give it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Tokens">The words.</param>
/// <param name="Token">The node's word, or one that is joined to it.</param>
internal readonly record struct RoleValue(AssertedValue Value, TokenRange Tokens, int Token);

/// <summary>Reads the values of a role from the word in its slot, with the layers that the article has already: mentions, actors, times, figures.</summary>
internal sealed class RoleReader(MatchedArticle article)
{
    private readonly Lazy<ActorReader> _actors = new(() => new ActorReader(article.Context), isThreadSafe: false);
    private readonly Lazy<SignatoryReader> _parties = new(() => new SignatoryReader(article.Context), isThreadSafe: false);
    private readonly Lazy<EventSurroundings> _places = new(() => new EventSurroundings(article.Context), isThreadSafe: false);

    private ArticleContext Context => article.Context;

    /// <summary>The values, each once; what is joined by "and" to the word gives one of its own where it passes the node's test.</summary>
    public IEnumerable<RoleValue> Read(PatternRule rule, RuleRole role, ImmutableArray<int> words)
    {
        var token = words[role.Slot];
        if (token < 0)
            return [];
        var test = rule.Pattern.Tests[role.Slot];
        if (role.Reading == ReadingKind.Party)
            return _parties.Value.At(token).Select(side => new RoleValue(side.Entity, side.Tokens, token)).DistinctBy(value => value.Value);
        if (role.Reading == ReadingKind.Actor && _actors.Value.DelegatesAt(token) is { Length: > 0 } delegates)
            return delegates.Select(actor => new RoleValue(actor.Entity, actor.Tokens, token)).DistinctBy(value => value.Value);
        var joined = IsOne(role.Reading) ? [token] : Context.Tree.Conjuncts(token).Where(other => other == token || (!words.Contains(other) && test.Matches(article, other)));
        return joined.Select(other => One(role, test, other, IsAhead(rule, words[0]))).OfType<RoleValue>().DistinctBy(value => value.Value);
    }

    /// <summary>Whether the rule tells of what is to come, as far as the verb does not stand in the past tense.</summary>
    private bool IsAhead(PatternRule rule, int verb) => rule.Tellings.HasFlag(Telling.Settled) && Context.Tree[verb].Xpos != "VBD";

    private static bool IsOne(ReadingKind reading) => reading is >= ReadingKind.Words;

    private RoleValue? One(RuleRole role, NodeTest test, int token, bool future) => role.Reading switch
    {
        ReadingKind.Thing => test.MentionAt(article, token) is { } mention ? new RoleValue(mention.Entity, mention.Tokens, token) : null,
        ReadingKind.Actor => _actors.Value.At(token) is { } actor ? new RoleValue(actor.Entity, actor.Tokens, token) : null,
        ReadingKind.Place => test.MentionAt(article, token) is { } mention ? new RoleValue(_places.Value.PlaceOf(mention), mention.Tokens, token) : null,
        ReadingKind.Words => Phrase(token),
        ReadingKind.Clause => Clause(token),
        ReadingKind.Date or ReadingKind.Past or ReadingKind.End or ReadingKind.Duration => article.TimeAt(token) is { } time && Time(role.Reading, time, future) is { } date ? new RoleValue(date, time.Tokens, token) : null,
        ReadingKind.List => Listed(role, token),
        _ => article.FigureAt(token) is { } figure && Figure(role, figure) is { } number ? new RoleValue(number, Whole(figure), token) : null,
    };

    private RoleValue Phrase(int token)
    {
        var phrase = NounPhraseChunker.At(Context.Document, token, Context.SentenceOf(token).Tokens.First).Tokens;
        return new RoleValue(Literal.String(Context.Tree.TextOf(phrase)), phrase, token);
    }

    private RoleValue Clause(int token)
    {
        var act = new ProvisionAct(Context, Context.Tree[token].Upos is Upos.VERB or Upos.AUX ? token : Context.Tree.Subtree(token).First);
        return new RoleValue(Literal.String(act.Text), act.Tokens, token);
    }

    private Literal? Time(ReadingKind reading, TimeExpression time, bool future) => reading switch
    {
        ReadingKind.Duration => PaymentTimeReader.Length(time),
        ReadingKind.Past => TimeResolver.Resolve(Context, time, future) is { } date && !IsToCome(date) ? date : null,
        ReadingKind.End => TimeResolver.ResolveRange(Context, time, future)?.End,
        _ => TimeResolver.Resolve(Context, time, future),
    };

    /// <summary>Whether the date is after the article's.</summary>
    private bool IsToCome(Literal date) =>
        Context.Article.Published is { } published && string.CompareOrdinal(date.LexicalForm, published.Value.ToString()[..Math.Min(date.LexicalForm.Length, published.Value.ToString().Length)]) > 0;

    private static Literal? Figure(RuleRole role, Quantity figure) => role.Reading switch
    {
        ReadingKind.Currency => figure.Currency is { } currency ? Literal.String(currency) : null,
        ReadingKind.Qualifier => figure.Qualifier is { } qualifier ? Literal.String(qualifier) : null,
        _ when role.Kind == PropertyKind.OfIntegers => decimal.IsInteger(figure.Value) ? Literal.Typed(figure.Value.ToString("0", CultureInfo.InvariantCulture), XsdVocabulary.Integer) : null,
        _ => Literal.Typed(figure.Value.ToString("0.############", CultureInfo.InvariantCulture), XsdVocabulary.Decimal),
    };

    private static TokenRange Whole(Quantity figure) =>
        figure.QualifierTokens.Length > 0 ? new TokenRange(Math.Min(figure.QualifierTokens.First, figure.Tokens.First), figure.Tokens.End) : figure.Tokens;

    /// <summary>What the list says of the longest run of words that ends here.</summary>
    private RoleValue? Listed(RuleRole role, int token)
    {
        var first = Context.SentenceOf(token).Tokens.First;
        for (var words = Math.Min(role.MaxWords, token - first + 1); words > 0; words--)
        {
            var from = token - words + 1;
            var key = string.Join(' ', Enumerable.Range(from, words).Select(at => (at == token ? Context.Tree[at].Lemma : Context.Tree[at].Form).ToLowerInvariant()));
            if (role.Terms.TryGetValue(key, out var term))
                return new RoleValue(term, new TokenRange(from, token + 1), token);
        }

        return null;
    }
}
