using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A part that an entity plays in an event, with the tokens that say so.</summary>
/// <param name="Predicate"><c>kg:participant</c>, <c>kg:location</c>, <c>kg:target</c>…</param>
/// <param name="Entity">Who or what plays it.</param>
/// <param name="Tokens">Where the text says so.</param>
internal readonly record struct EventRole(Iri Predicate, Entity Entity, TokenRange Tokens);
