namespace KnowledgeGraph.Export;

/// <summary>An article as the page names it; what is unknown is empty.</summary>
/// <param name="Iri">The article.</param>
/// <param name="Headline">Its headline, or what else it is called.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Author">Who wrote it; several with commas between.</param>
/// <param name="Date">The lexical form of its date.</param>
/// <param name="Url">Where it stands, if that is an address of http or https.</param>
internal sealed record ExplorerArticle(string Iri, string Headline, string Publisher, string Author, string Date, string Url);
