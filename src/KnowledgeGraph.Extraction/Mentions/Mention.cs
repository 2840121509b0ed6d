using KnowledgeGraph.Language;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A place in the text that names a thing, with the entity it was resolved to.</summary>
/// <param name="Tokens">The tokens of the mention, without determiner and possessive "'s".</param>
/// <param name="Head">Index of its head token (of a name the last token of its first noun run).</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Form">How it names its entity.</param>
/// <param name="Entity">What it names.</param>
internal sealed record Mention(TokenRange Tokens, int Head, TextSpan Span, MentionForm Form, Entity Entity)
{
    /// <summary>The most specific class of <see cref="Entity"/>.</summary>
    public Iri Class => Entity.Class;
}
