namespace KnowledgeGraph.Export;

/// <summary>All that the page shows, in a fixed order; knows no file format.</summary>
/// <param name="Title">The headline of the page.</param>
/// <param name="Articles">By date, then IRI.</param>
/// <param name="Places">The cited sentences, each once.</param>
/// <param name="Nodes">In the order of their terms.</param>
/// <param name="Edges">The relations of the dataset in order, then those made of nodes between others.</param>
internal sealed record ExplorerGraph(
    string Title, IReadOnlyList<ExplorerArticle> Articles, IReadOnlyList<CitedPlace> Places, IReadOnlyList<ExplorerNode> Nodes, IReadOnlyList<ExplorerEdge> Edges);
