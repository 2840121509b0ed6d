namespace KnowledgeGraph.Rdf;

/// <summary>The base direction of a language-tagged string.</summary>
/// <remarks>RDF 1.2 Concepts section 3.4; written <c>--ltr</c> and <c>--rtl</c> behind the language tag.</remarks>
public enum TextDirection
{
    /// <summary>Left to right.</summary>
    LeftToRight,

    /// <summary>Right to left.</summary>
    RightToLeft,
}
