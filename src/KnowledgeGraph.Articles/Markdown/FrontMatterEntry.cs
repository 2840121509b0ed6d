namespace KnowledgeGraph.Articles.Markdown;

/// <summary>A scalar of the front matter under its key; the items of a list come one by one under the key of the list.</summary>
internal readonly record struct FrontMatterEntry(string Key, string Value, SourceSpan Span);
