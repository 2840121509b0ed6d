namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds one family of relations in an article whose mentions are resolved. Immutable and thread-safe. This is the seam at which rules over dependency trees that are written as data replace what
/// stands in code.
/// </summary>
internal interface IRelationExtractor
{
    /// <summary>What the graph names as the generator of the assertions.</summary>
    ExtractorIdentity Identity { get; }

    /// <summary>The assertions of one article, in the order of the text. Nothing that is only said, supposed, demanded or denied is asserted as fact.</summary>
    IEnumerable<Assertion> Extract(ArticleContext context);
}
