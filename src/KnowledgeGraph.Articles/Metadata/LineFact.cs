namespace KnowledgeGraph.Articles.Metadata;

/// <summary>A fact about the article and the piece <c>[Start, End)</c> of the line that says it.</summary>
internal readonly record struct LineFact(FactKind Kind, string Value, int Start, int End, PartialDate? Date = null);
