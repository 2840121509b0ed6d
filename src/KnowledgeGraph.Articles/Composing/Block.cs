namespace KnowledgeGraph.Articles.Composing;

/// <summary>One block of a file, before anybody knows whether it belongs to the article.</summary>
/// <param name="Text">Its text on one line, without white space at its ends.</param>
/// <param name="Kind">What the markup says.</param>
/// <param name="Level">1 to 6 for headings, otherwise 0.</param>
internal sealed record Block(MappedText Text, BlockKind Kind, int Level = 0)
{
    public string Line => Text.Text;
}
