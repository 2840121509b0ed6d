using KnowledgeGraph.Articles.Cues;
using KnowledgeGraph.Articles.Metadata;

namespace KnowledgeGraph.Articles.Composing;

/// <summary>Sorts the blocks of one file into article and furniture, and takes down what its lines say about it.</summary>
internal sealed class ArticleComposer
{
    /// <summary>Number of spaces from which on a line is a title rather than a label.</summary>
    private const int LongTitle = 4;

    /// <summary>Number of paragraphs of running text, captions without a credit among them, of which one may open with a dateline.</summary>
    private const int MostBeforeLeadIn = 3;

    private readonly FactRecorder _facts;
    private readonly MetadataDraft _draft;
    private readonly List<KeptBlock> _kept = [];
    private Block? _headline;
    private bool _hasHeadline;
    private int _leadInsTried;

    public ArticleComposer(MetadataLineReader lines, MetadataDraft draft)
    {
        _facts = new FactRecorder(lines, draft);
        _draft = draft;
    }

    /// <summary>The blocks that belong to the article, in order; the draft has taken up what the others said.</summary>
    public IReadOnlyList<KeptBlock> Compose(IReadOnlyList<Block> blocks)
    {
        var readable = blocks.Where(block => block.Line.Length > 0 && Prose.IsLatin(block.Line)).ToList();
        var bodyStart = FindBodyStart(readable);
        _headline = PickHeadline(readable, bodyStart);
        for (var index = 0; index < bodyStart; index++)
        {
            if (!IsLoneCredit(readable, index, bodyStart))
                ReadHeaderBlock(readable[index]);
        }
        var end = ReadBody(readable, bodyStart);
        ReadFootLines(readable, end);
        new TailCutter(_kept).Cut();
        return _kept;
    }

    private int FindBodyStart(List<Block> blocks)
    {
        var index = blocks.FindIndex(block => block.Kind is BlockKind.Paragraph or BlockKind.Quote && Prose.IsProse(block.Line) && !CouldEndInAbbreviation(block.Line)
            && CaptionCutter.Cut(block.Text) is null && _facts.Read(block.Line) is null && Furniture.Classify(block.Line) == FurnitureKind.None);
        return index >= 0 ? index : blocks.Count;
    }

    private void ReadHeaderBlock(Block block)
    {
        var line = block.Line;
        if (MayBeHeadline(block) && MatchesHeadline(line))
        {
            Keep(block.Text, ParagraphKind.Headline);
            _hasHeadline = true;
            return;
        }
        if (_facts.TryRecord(block.Text, FactPlace.Header) || Furniture.Classify(line) != FurnitureKind.None || IsTagItem(block))
            return;
        if (CaptionCutter.Cut(block.Text) is { } caption)
            Keep(caption, ParagraphKind.Caption);
        else if (block == _headline && _draft.Headline is null)
            KeepHeadline(block.Text);
        else if (_headline is null || _hasHeadline || Prose.EndsSentence(line) || line.Count(c => c == ' ') >= LongTitle)
            Keep(block.Text, KindOf(block));
    }

    /// <summary>The block with the title: a heading of the first level, or else the first title-like line of some length, or else the first title-like line.</summary>
    private Block? PickHeadline(List<Block> blocks, int end)
    {
        var titles = blocks.Take(end).Where(block => MayBeHeadline(block) && Prose.IsTitleLike(block.Line) && CaptionCutter.Cut(block.Text) is null
            && Furniture.Classify(block.Line) == FurnitureKind.None && _facts.Read(block.Line) is null).ToList();
        return titles.Find(block => block.Level == 1) ?? titles.Find(block => block.Line.Count(c => c == ' ') >= LongTitle) ?? titles.FirstOrDefault();
    }

    /// <summary>A name or a medium on a line of its own beside a line of metadata, and other lines that only surround those.</summary>
    private bool IsLoneCredit(List<Block> blocks, int index, int end)
    {
        var block = blocks[index];
        if (block.Kind != BlockKind.Paragraph || block == _headline)
            return false;
        if (block.Line[0] == '@' && !block.Line.Contains(' ', StringComparison.Ordinal) || LeadInReader.IsPlaceAlone(block.Line))
            return true;
        var isBeside = (index > 0 && IsMetadata(blocks[index - 1])) || (index + 1 < end && IsMetadata(blocks[index + 1]));
        return isBeside && _facts.TryRecordCredit(block.Text);
    }

    private bool IsMetadata(Block block) => block.Line[0] == '@' || _facts.Read(block.Line) is not null;

    // "Ministers hope for a new treaty with the U.S." is a headline although it ends in a full stop.
    private static bool CouldEndInAbbreviation(string line) =>
        line.Length <= 120 && Prose.EndsInAbbreviation(line) && !line.Contains(". ", StringComparison.Ordinal);

    // A tag or a section's name, where a page lists its headers; longer items are the key points of the article.
    private static bool IsTagItem(Block block) =>
        block.Kind == BlockKind.ListItem && !Prose.EndsSentence(block.Line) && block.Line.Count(c => c == ' ') < 4;

    private static bool MayBeHeadline(Block block) => block.Kind is BlockKind.Heading or BlockKind.Paragraph;

    private bool MatchesHeadline(string line) =>
        !_hasHeadline && _draft.Headline is { } known && Key(known.Value) is { Length: > 0 } key && Key(line) is { Length: >= 6 } own
        && (key.StartsWith(own, StringComparison.Ordinal) || own.StartsWith(key, StringComparison.Ordinal));

    private void KeepHeadline(MappedText text)
    {
        Keep(text, ParagraphKind.Headline);
        _hasHeadline = true;
        _draft.OfferHeadline(text.Text, text.ToSource(0, text.Text.Length));
    }

    private static string Key(string title) => string.Concat(title.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Reads from the first paragraph on; returns the index of the block with which the page's foot begins.</summary>
    private int ReadBody(List<Block> blocks, int start)
    {
        var inList = false;
        for (var index = start; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var furniture = Furniture.Classify(block.Line);
            if (furniture == FurnitureKind.End && !HasLongProse(blocks, index + 1, 3))
                return index;
            if (furniture == FurnitureKind.List)
                inList = true;
            else if (inList && block.Kind != BlockKind.ListItem && Prose.EndsSentence(block.Line) && block.Line.Length >= 120)
                inList = false;
            if (furniture != FurnitureKind.None)
                _facts.RecordCreditLine(block.Text);
            if (furniture == FurnitureKind.None && !inList)
                ReadBodyBlock(block);
            else if (inList)
                _facts.TryRecord(block.Text, FactPlace.Furniture);
        }
        return blocks.Count;
    }

    private void ReadFootLines(List<Block> blocks, int start)
    {
        foreach (var block in blocks.Skip(start))
        {
            _facts.RecordCreditLine(block.Text);
            _facts.TryRecord(block.Text, FactPlace.Furniture);
        }
    }

    private void ReadBodyBlock(Block block)
    {
        if (_facts.TryRecord(block.Text, FactPlace.Body))
            return;
        if (CaptionCutter.Cut(block.Text) is { } caption)
        {
            Keep(caption, ParagraphKind.Caption);
            return;
        }
        var kind = KindOf(block);
        var text = kind == ParagraphKind.Body && _leadInsTried < MostBeforeLeadIn ? CutLeadIn(block.Text) : block.Text;
        Keep(text, kind);
    }

    private MappedText CutLeadIn(MappedText text)
    {
        _leadInsTried += Prose.IsProse(text.Text) ? 1 : 0;
        if (_facts.RecordLeadIn(text) is not (var length and > 0))
            return text;
        _leadInsTried = MostBeforeLeadIn;
        return text.Slice(length, text.Text.Length).Trim();
    }

    private void Keep(MappedText text, ParagraphKind kind)
    {
        if (text.Text.Length > 0)
            _kept.Add(new KeptBlock(text, kind));
    }

    private static ParagraphKind KindOf(Block block) => block.Kind switch
    {
        BlockKind.Heading => ParagraphKind.Subheading,
        BlockKind.ListItem => ParagraphKind.ListItem,
        BlockKind.Quote => ParagraphKind.BlockQuote,
        BlockKind.Caption => ParagraphKind.Caption,
        _ => block.Line.Length <= 100 && Prose.IsTitleLike(block.Line) && !Prose.EndsSentence(block.Line) ? ParagraphKind.Subheading : ParagraphKind.Body,
    };

    private static bool HasLongProse(List<Block> blocks, int start, int count) =>
        blocks.Skip(start).Where(block => block.Kind == BlockKind.Paragraph && block.Line.Length >= 200 && Prose.EndsSentence(block.Line)).Skip(count - 1).Any();
}
