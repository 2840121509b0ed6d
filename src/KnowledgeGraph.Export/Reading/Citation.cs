using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>A sentence of an article that carries an assertion.</summary>
/// <param name="Article">The article; null where the evidence names none.</param>
/// <param name="Start">Where the cited text begins in the article's file, in UTF-16 code units.</param>
/// <param name="Sentence">The whole sentence.</param>
internal sealed record Citation(Term? Article, long Start, string Sentence);
