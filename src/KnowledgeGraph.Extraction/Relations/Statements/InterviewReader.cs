using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the turns of a printed interview: two paragraphs at least that begin with a name, or a short label ("Q:", "A:"), and a colon.</summary>
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

        return labelled.Count < MinTurns ? [] : [.. labelled.Select(paragraph => Turn(paragraph, labelled[0].First)).OfType<InterviewTurn>()];
    }

    private bool IsLabel(int first, int colon) =>
        Enumerable.Range(first, colon - first).All(i => _context.QuotationAt(i) is null && (_context.Tree[i].Upos == Upos.PUNCT || char.IsUpper(_context.Tree[i].Form[0])));

    private InterviewTurn? Turn((int First, int Colon, int End) paragraph, int firstTurn)
    {
        var speaker = _context.Mentions.FirstOrDefault(mention => mention.Tokens.First >= paragraph.First && mention.Tokens.End == paragraph.Colon && (_context.IsA(mention, Kg.Person) || _context.IsA(mention, Kg.Media)))
            ?? (IsAnswer(paragraph.First, paragraph.Colon) ? Interviewee(firstTurn) : null);
        var said = new TokenRange(paragraph.Colon + 1, paragraph.End);
        return speaker is null || _context.QuotationAt(said.First) is not null ? null : new InterviewTurn(speaker, said);
    }

    private bool IsAnswer(int first, int colon) => colon == first + 1 && _context.Tree[first].Form is "A" or "Answer";

    /// <summary>Who answers: the person whom the text before the first turn names most often, the first of several.</summary>
    private Mention? Interviewee(int firstTurn) =>
        _context.Mentions.Where(mention => mention.Class == Kg.Person && mention.Form == MentionForm.Name && mention.Tokens.End <= firstTurn).GroupBy(mention => mention.Entity)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First().Tokens.First).FirstOrDefault()?.First();
}
