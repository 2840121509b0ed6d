namespace KnowledgeGraph.Articles.Composing;

/// <summary>A block that belongs to the article.</summary>
/// <param name="Text">Its text, lead-ins and credits cut off.</param>
/// <param name="Kind">What it is to the article.</param>
internal readonly record struct KeptBlock(MappedText Text, ParagraphKind Kind);
