namespace KnowledgeGraph.Rdf;

/// <summary>All that is said of one subject, ready to be printed.</summary>
/// <param name="Group">Place of the subject's class in the class order; the length of that order for subjects of no such class.</param>
/// <param name="Node">The subject.</param>
/// <param name="Subject">The subject as it is printed.</param>
/// <param name="Facts">Lines, each with its margin and line end.</param>
internal readonly record struct TurtleParagraph(int Group, Term Node, string Subject, string Facts);
