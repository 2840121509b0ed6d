namespace KnowledgeGraph.Articles.Composing;

/// <summary>Cuts what follows the last paragraph of an article without being running text: tags, links, lists of other articles.</summary>
internal sealed class TailCutter(List<KeptBlock> kept)
{
    private const int ShortestLastParagraph = 40;

    public void Cut()
    {
        var last = kept.FindLastIndex(IsRunningText);
        if (last < 0)
            return;
        var end = last + 1;
        if (kept[last].Text.Text.EndsWith(':'))
        {
            while (end < kept.Count && kept[end].Kind == ParagraphKind.ListItem)
                end++;
        }
        var captions = kept.Skip(end).Where(block => block.Kind is ParagraphKind.Caption or ParagraphKind.BlockQuote || IsShortSentence(block)).ToList();
        kept.RemoveRange(end, kept.Count - end);
        kept.AddRange(captions);
    }

    private static bool IsRunningText(KeptBlock block) =>
        block.Kind is ParagraphKind.Body or ParagraphKind.BlockQuote or ParagraphKind.ListItem
        && block.Text.Text.Length >= ShortestLastParagraph && Prose.IsProse(block.Text.Text);

    // "Think about it." after the last long paragraph is still the author's; "Latest video" is not.
    private static bool IsShortSentence(KeptBlock block) =>
        block.Kind == ParagraphKind.Body && Prose.EndsSentence(block.Text.Text) && block.Text.Text.Contains(' ', StringComparison.Ordinal);
}
