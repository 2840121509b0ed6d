using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the turns of a printed interview: two paragraphs at least that begin with a name, or a short label, and a colon.</summary>
internal sealed class InterviewReader
{
    private const int MaxLabel = 4;
    private const int MinTurns = 2;
    private readonly ArticleContext _context;

    public InterviewReader(ArticleContext context) => _context = context;

    /// <summary>The turns whose speaker the article names, in order; empty where it is no interview.</summary>
    public IReadOnlyList<InterviewTurn> Turns()
    {
        var labelled = new List<(int First, int Colon, int End)>();
        foreach (var paragraph in _context.Document.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            var (first, end) = (paragraph.First().Tokens.First, paragraph.Last().Tokens.End);
            var colon = Enumerable.Range(first, Math.Min(MaxLabel + 1, end - first)).FirstOrDefault(i => _context.Tree[i].Form == ":", -1);
            if (colon > first && end - colon > 3 && IsLabel(first, colon))
                labelled.Add((first, colon, end));
        }

        return labelled.Count < MinTurns ? [] : [.. labelled.Select(Turn).OfType<InterviewTurn>()];
    }

    private bool IsLabel(int first, int colon) =>
        Enumerable.Range(first, colon - first).All(i => _context.QuotationAt(i) is null && (_context.Tree[i].Upos == Upos.PUNCT || char.IsUpper(_context.Tree[i].Form[0])));

    private InterviewTurn? Turn((int First, int Colon, int End) paragraph)
    {
        var speaker = _context.Mentions.FirstOrDefault(mention => mention.Tokens.First >= paragraph.First && mention.Tokens.End == paragraph.Colon && (_context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Media)));
        var said = new TokenRange(paragraph.Colon + 1, paragraph.End);
        return speaker is null || _context.QuotationAt(said.First) is not null ? null : new InterviewTurn(speaker, said);
    }
}
