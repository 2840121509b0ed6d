using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>Takes one fault that a constraint has found.</summary>
/// <param name="value">The value that does not fit; null where it is none in particular.</param>
/// <param name="sentence">What is wrong, for people.</param>
/// <param name="path">The predicate of the value, where it is not the path of the shape.</param>
internal delegate void ConstraintReport(Term? value, string sentence, Iri? path = null);
