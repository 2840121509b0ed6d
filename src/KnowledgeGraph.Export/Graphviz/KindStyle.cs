namespace KnowledgeGraph.Export;

/// <summary>How a kind of node is drawn in one theme; a row of <c>kinds.tsv</c>.</summary>
internal sealed record KindStyle(string Legend, int Column, string Shape, string Style, string Margin, string Fill, string Line, string PageShape);
