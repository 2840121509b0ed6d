using KnowledgeGraph.Articles.Composing;

namespace KnowledgeGraph.Articles.Markdown;

/// <summary>A piece of a Markdown block without its markup; breaks and HTML elements part a block into several.</summary>
internal readonly record struct MarkdownPiece(MappedText Text, BlockKind? Kind, int Level);
