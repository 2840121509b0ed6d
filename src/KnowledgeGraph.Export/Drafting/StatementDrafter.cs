using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Drafts statements: a node with the shortened words, an edge from each speaker, an edge to each topic.</summary>
internal sealed class StatementDrafter(NewsGraph graph)
{
    private const int WordsShown = 12;

    private const int TopicsShown = 2;

    public IEnumerable<DraftNode> Nodes() =>
        from statement in graph.Instances(KgTerms.Statement)
        let stance = Stance(statement)
        let citations = graph.Citations(statement)
        select new DraftNode(statement, DiagramKind.Statement, "Statement", Label(statement))
        {
            Stance = stance,
            Citations = citations,
            Day = graph.Text(statement, KgTerms.SaidOn),
            Confidence = graph.Confidence(statement),
            Article = citations.Select(citation => citation.Article).FirstOrDefault(article => article is not null),
            FoldedWords = StanceWords.Verb(stance),
            Interest = Interest(statement, stance),
        };

    public IEnumerable<DraftEdge> Edges(IReadOnlyDictionary<Term, DiagramKind> kinds)
    {
        foreach (var statement in graph.Instances(KgTerms.Statement))
        {
            var stance = Stance(statement);
            var citations = graph.Citations(statement);
            foreach (var speaker in graph.Objects(statement, KgTerms.Speaker))
            {
                yield return new DraftEdge(speaker, statement, StanceWords.Verb(stance)) { Kind = DiagramEdgeKind.Claim, Stance = stance, Citations = citations };
            }

            foreach (var topic in Topics(statement, kinds))
            {
                yield return new DraftEdge(statement, topic, "about") { Kind = DiagramEdgeKind.Claim, Stance = stance, Citations = citations };
            }
        }
    }

    /// <summary>All that is said, whether it is drawn or not.</summary>
    public IReadOnlySet<(Term Speaker, Term Topic, DiagramStance Stance)> Said() =>
        (from statement in graph.Instances(KgTerms.Statement)
         from speaker in graph.Objects(statement, KgTerms.Speaker)
         from topic in graph.Objects(statement, KgTerms.Topic)
         select (speaker, topic, Stance(statement))).ToHashSet();

    /// <summary>The topics that are drawn: a country only where nothing more telling is there, because nearly everything is about some country.</summary>
    private IEnumerable<Term> Topics(Term statement, IReadOnlyDictionary<Term, DiagramKind> kinds)
    {
        var speakers = graph.Objects(statement, KgTerms.Speaker);
        var topics = graph.Objects(statement, KgTerms.Topic).Where(topic => kinds.ContainsKey(topic) && !speakers.Contains(topic)).ToList();
        var telling = topics.Where(topic => kinds[topic] is not (DiagramKind.Country or DiagramKind.Place)).ToList();
        return (telling.Count > 0 ? telling : topics).OrderBy(topic => Rank(kinds[topic])).ThenBy(topic => topic).Take(TopicsShown);
    }

    private static int Rank(DiagramKind kind) => kind switch
    {
        DiagramKind.Agreement or DiagramKind.Law => 0,
        DiagramKind.Event => 1,
        _ => 2,
    };

    private DiagramStance Stance(Term statement) => StanceWords.Parse(graph.Name(statement, KgTerms.Stance));

    private string Label(Term statement)
    {
        string quote = graph.Text(statement, KgTerms.Quote);
        string paraphrase = graph.Text(statement, KgTerms.Paraphrase);
        if (paraphrase.StartsWith("that ", StringComparison.Ordinal)) paraphrase = paraphrase["that ".Length..];
        bool isScrap = quote.Count(c => c == ' ') < 2 && paraphrase.Length > 0;
        return quote.Length == 0 || isScrap ? Words.Shorten(paraphrase, WordsShown) : $"“{Words.Shorten(quote, WordsShown)}”";
    }

    private decimal Interest(Term statement, DiagramStance stance)
    {
        decimal confidence = decimal.TryParse(graph.Text(statement, KgTerms.Confidence), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : 0;
        int topics = Math.Min(graph.Objects(statement, KgTerms.Topic).Count, 1);
        return (stance == DiagramStance.Neutral ? 0 : 4) + (2 * topics) + (graph.Text(statement, KgTerms.Quote).Length > 0 ? 1 : 0) + confidence;
    }
}
