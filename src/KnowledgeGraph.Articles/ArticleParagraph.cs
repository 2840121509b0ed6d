namespace KnowledgeGraph.Articles;

/// <summary>One paragraph to analyse; no sentence crosses its borders.</summary>
/// <param name="Start">UTF-16 offset of its first code unit in <see cref="MappedText.Text"/> of <see cref="Article.Body"/>.</param>
/// <param name="End">Offset behind its last code unit.</param>
/// <param name="Kind">What it is to the article.</param>
public sealed record ArticleParagraph(int Start, int End, ParagraphKind Kind);
