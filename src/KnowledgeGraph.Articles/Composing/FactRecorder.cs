using KnowledgeGraph.Articles.Metadata;

namespace KnowledgeGraph.Articles.Composing;

/// <summary>Passes what lines of metadata say on to the draft, each fact with the rank that its place gives it.</summary>
internal sealed class FactRecorder(MetadataLineReader lines, MetadataDraft draft)
{
    private const int HeaderRank = 3;
    private const int SourceLineRank = 4;
    private const int LeadInRank = 5;
    private const int FootRank = 6;

    private bool _hasCredits;

    public List<LineFact>? Read(string line) => lines.Read(line);

    /// <summary>Whether the line is one of metadata; its facts are then recorded as far as its place lets them count.</summary>
    public bool TryRecord(MappedText line, FactPlace place)
    {
        if (Read(line.Text) is not { } facts)
            return false;
        var isSourceLine = facts.Exists(fact => fact.Kind == FactKind.SourceDate) || line.Text.StartsWith('(');
        foreach (var fact in facts)
        {
            var span = line.ToSource(fact.Start, fact.End);
            if (fact.Kind is FactKind.Date or FactKind.LabelledDate or FactKind.UpdateDate or FactKind.SourceDate)
                RecordDate(fact, span, place);
            else if (place == FactPlace.Header || (place == FactPlace.Body && isSourceLine))
                RecordValue(fact, span, place == FactPlace.Header ? HeaderRank : SourceLineRank);
            else if (place == FactPlace.Body)
                RecordValue(fact, span, FootRank);
        }
        return true;
    }

    /// <summary>Records who worked on the article where the line closes a report of an agency; of several such lines the first, since the others belong to other articles.</summary>
    public void RecordCreditLine(MappedText line)
    {
        if (_hasCredits || lines.ReadCreditLine(line.Text) is not { } facts)
            return;
        _hasCredits = true;
        foreach (var fact in facts)
            RecordValue(fact, line.ToSource(fact.Start, fact.End), FootRank);
    }

    /// <summary>Whether the line is the name of a person or a medium alone; it is then recorded, unless front matter has spoken.</summary>
    public bool TryRecordCredit(MappedText line)
    {
        if (draft.HasFrontMatter || lines.ReadCredit(line.Text) is not { } fact)
            return false;
        RecordValue(fact, line.ToSource(fact.Start, fact.End), HeaderRank);
        return true;
    }

    /// <summary>Records the dateline of a report's first paragraph and returns how many code units it takes; 0 when there is none.</summary>
    public int RecordLeadIn(MappedText paragraph)
    {
        if (LeadInReader.Read(paragraph.Text) is not { } leadIn)
            return 0;
        if (leadIn.Agency is var (start, end))
            draft.OfferPublisher(paragraph.Text[start..end], paragraph.ToSource(start, end), LeadInRank);
        if (leadIn.Date is { Date: { } date } mention)
            draft.OfferDate(date, paragraph.ToSource(mention.Start, mention.End), DateRank.LeadIn);
        return leadIn.Length;
    }

    private void RecordDate(LineFact fact, SourceSpan span, FactPlace place)
    {
        if (fact.Date is not { } date)
            return;
        DateRank? rank = fact.Kind switch
        {
            FactKind.UpdateDate => DateRank.Updated,
            FactKind.SourceDate when place != FactPlace.Furniture => DateRank.SourceLine,
            FactKind.LabelledDate when place != FactPlace.Furniture => DateRank.Labelled,
            FactKind.Date when place == FactPlace.Header => DateRank.HeaderLine,
            FactKind.Date when place == FactPlace.Body => DateRank.FootLine,
            _ => null,
        };
        if (rank is { } known)
            draft.OfferDate(date, span, known);
    }

    private void RecordValue(LineFact fact, SourceSpan span, int rank)
    {
        switch (fact.Kind)
        {
            case FactKind.Author:
                draft.OfferAuthor(fact.Value, span, rank);
                break;
            case FactKind.Editor:
                draft.OfferEditor(fact.Value, span);
                break;
            case FactKind.Publisher:
                draft.OfferPublisher(fact.Value, span, rank);
                break;
            case FactKind.Url:
                draft.OfferUrl(fact.Value, span);
                break;
            case FactKind.Headline:
                draft.OfferHeadline(fact.Value, span);
                break;
            case FactKind.Section:
                draft.OfferSection(fact.Value, span);
                break;
        }
    }
}
