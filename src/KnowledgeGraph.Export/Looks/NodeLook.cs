namespace KnowledgeGraph.Export;

/// <summary>How one node is drawn: the words and numbers that Graphviz knows, usable by other drawing tools.</summary>
/// <param name="Shape">The name of a Graphviz shape, such as <c>hexagon</c>.</param>
/// <param name="Style">Graphviz styles, set apart by commas, such as <c>rounded,filled</c>.</param>
/// <param name="Margin">Inches between text and outline, across and down, such as <c>0.12,0.07</c>.</param>
/// <param name="Fill">The colour inside, <c>#RRGGBB</c>.</param>
/// <param name="Line">The colour of the outline, <c>#RRGGBB</c>.</param>
/// <param name="Text">The colour of the label, <c>#RRGGBB</c>.</param>
/// <param name="PenWidth">The width of the outline in points.</param>
public sealed record NodeLook(string Shape, string Style, string Margin, string Fill, string Line, string Text, double PenWidth);
