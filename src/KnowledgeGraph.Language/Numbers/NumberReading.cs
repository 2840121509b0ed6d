namespace KnowledgeGraph.Language;

/// <summary>A cardinal number that was read.</summary>
/// <param name="End">Index behind its last token.</param>
/// <param name="Value">Its value, scale included.</param>
/// <param name="Scale">The scale at its end, 1 if none.</param>
/// <param name="IsDigits">Whether it begins with digits.</param>
internal readonly record struct NumberReading(int End, decimal Value, decimal Scale, bool IsDigits);
