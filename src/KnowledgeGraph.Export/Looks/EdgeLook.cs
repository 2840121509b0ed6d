namespace KnowledgeGraph.Export;

/// <summary>How one edge is drawn: the words and numbers that Graphviz knows, usable by other drawing tools.</summary>
/// <param name="Style">The Graphviz style of the line: <c>solid</c>, <c>dashed</c> or <c>bold</c>.</param>
/// <param name="Color">The colour of the line, <c>#RRGGBB</c>.</param>
/// <param name="Text">The colour of the label, <c>#RRGGBB</c>.</param>
/// <param name="PenWidth">The width of the line in points: wider, the more sources.</param>
/// <param name="HasArrow">False where the edge has no direction, as between two values that disagree.</param>
public sealed record EdgeLook(string Style, string Color, string Text, double PenWidth, bool HasArrow);
