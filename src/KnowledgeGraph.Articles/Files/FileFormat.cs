namespace KnowledgeGraph.Articles.Files;

/// <summary>The three ways in which articles are written down.</summary>
internal enum FileFormat
{
    PlainText,
    Markdown,
    Html,
}
