using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds statements that several articles report: the same named speaker and stance, and the same words; or nearly the same paraphrase on the same day. They become one node, which each article asserts in
/// its own graph with its own evidence.
/// </summary>
internal sealed class StatementJoiner(IriMinter minter)
{
    private const int LeastWords = 4;
    private const double NearlySame = 0.8;

    private readonly Dictionary<(Iri Speaker, string Stance), List<Report>> _reports = [];

    /// <summary>The draft with its statements joined to those of the drafts before it: the first article that reports one gives it its name and its properties.</summary>
    public ArticleDraft Join(ArticleDraft draft)
    {
        List<(NodeDraft Node, Report? Report)> reports = [.. draft.Nodes.Select(node => (node, Read(node, draft)))];
        foreach (var report in reports.Select(pair => pair.Report).OfType<Report>())
            Enter(report);
        return draft with { Nodes = [.. reports.Select(pair => pair.Report?.Joined(pair.Node) ?? pair.Node)] };
    }

    private void Enter(Report report)
    {
        if (!_reports.TryGetValue((report.Speaker, report.Stance), out var known))
            _reports[(report.Speaker, report.Stance)] = known = [];
        var first = known.Find(other => other.Slug != report.Slug && !other.Articles.Contains(report.Slug) && IsSame(other, report));
        if (first is null)
            known.Add(report);
        else
            first.Take(report);
    }

    private static bool IsSame(Report one, Report other)
    {
        if (one.SaidOn is not null && other.SaidOn is not null && FigureTime.At(one.SaidOn).IsApartFrom(FigureTime.At(other.SaidOn)))
            return false;
        if (one.Quote.Size >= LeastWords && other.Quote.Size >= LeastWords)
            return one.QuoteText == other.QuoteText;
        return one.Quote.Size == 0 && other.Quote.Size == 0 && one.Day is { Length: 10 } && one.Day == other.Day
            && Math.Min(one.Paraphrase.Size, other.Paraphrase.Size) >= LeastWords
            && one.Paraphrase.Common(other.Paraphrase) >= NearlySame * Math.Max(one.Paraphrase.Size, other.Paraphrase.Size);
    }

    /// <summary>What a node reports; null where it is no statement of somebody whom other articles can name too.</summary>
    private Report? Read(NodeDraft node, ArticleDraft draft)
    {
        var statement = node.Assertions[0];
        if (statement.Class != Kg.Statement || statement.EntityOf(Kg.Term("speaker")) is not { LocalKey: null } speaker || speaker.Class == Kg.UnnamedSource)
            return null;
        var article = draft.Article;
        string quote = LabelText.Normalize(Text(statement, "quote"));
        string? saidOn = Text(statement, "saidOn") is { Length: > 0 } date ? date : null;
        return new Report(node.Iri, [.. node.Properties], article.Slug, minter.Entity(speaker), Text(statement, "stance"), quote, new WordBag(LabelText.Words(Text(statement, "paraphrase"))), saidOn, saidOn ?? article.Published?.Value.ToString());
    }

    private static string Text(NodeAssertion node, string property) =>
        string.Join(' ', node.Properties.Where(pair => pair.Predicate == Kg.Term(property)).Select(pair => pair.Value).OfType<AssertedValue.OfTerm>()
            .Select(value => value.Term is Literal literal ? literal.LexicalForm : value.Term.ToString()));

    /// <summary>A statement in one article.</summary>
    private sealed class Report(Iri iri, ImmutableArray<AssertedProperty> properties, string slug, Iri speaker, string stance, string quote, WordBag paraphrase, string? saidOn, string? day)
    {
        private readonly HashSet<string> _articles = new(StringComparer.Ordinal);
        private Report? _first;

        public string Slug => slug;

        public Iri Speaker => speaker;

        public string Stance => stance;

        public string QuoteText => quote;

        public WordBag Quote { get; } = new(quote.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        public WordBag Paraphrase => paraphrase;

        public string? SaidOn => saidOn;

        /// <summary>When it was said, or else the day of the article.</summary>
        public string? Day => day;

        /// <summary>The articles that are joined to this one.</summary>
        public HashSet<string> Articles => _articles;

        private Iri Iri => iri;

        private ImmutableArray<AssertedProperty> Properties => properties;

        public void Take(Report other)
        {
            _articles.Add(other.Slug);
            other._first = this;
        }

        /// <summary>The node under the name of the first that reports it, with its properties.</summary>
        public NodeDraft Joined(NodeDraft node)
        {
            var first = _first ?? this;
            return node with { Iri = first.Iri, Properties = first.Properties };
        }
    }
}
