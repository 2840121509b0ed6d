namespace KnowledgeGraph.Rdf;

/// <summary>A place in a text, both numbers from 0; columns count UTF-16 code units.</summary>
internal readonly record struct TextPlace(int Line, int Column);
