namespace KnowledgeGraph.Articles.Composing;

/// <summary>What the markup of a file says about a block of its text.</summary>
internal enum BlockKind
{
    Paragraph,
    Heading,
    ListItem,
    Quote,
    Caption,
}
