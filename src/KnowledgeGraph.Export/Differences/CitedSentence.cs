namespace KnowledgeGraph.Export;

/// <summary>A sentence that a fact was read from.</summary>
/// <param name="Article">The IRI of its article; empty where unknown.</param>
/// <param name="Title">Headline, publisher and date of the article, as far as known.</param>
/// <param name="Sentence">The whole sentence, in one line.</param>
public sealed record CitedSentence(string Article, string Title, string Sentence);
