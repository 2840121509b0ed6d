using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What the picture says of an article.</summary>
/// <param name="Node">The article.</param>
/// <param name="Headline">Its headline, or a name made of its IRI.</param>
/// <param name="Publisher">The publisher's name; empty where unknown.</param>
/// <param name="Date">The lexical form of its date; empty where unknown.</param>
/// <param name="Address">Its address of the web; null where unknown.</param>
internal sealed record ArticleFacts(Term Node, string Headline, string Publisher, string Date, string? Address)
{
    /// <summary>Publisher and date, as far as known.</summary>
    public string Source => string.Join(", ", new[] { Publisher, DateWords.Read(Date) }.Where(text => text.Length > 0));
}
