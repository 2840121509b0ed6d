namespace KnowledgeGraph.Articles.Composing;

/// <summary>Where in a page a line of metadata stands.</summary>
internal enum FactPlace
{
    Header,
    Body,
    Furniture,
}
