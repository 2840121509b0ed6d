using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>A thing that the graph names. Two entities with the same class, label and local key are one resource, in whichever article they are found.</summary>
/// <param name="Class">Its most specific class.</param>
/// <param name="Label">The preferred label.</param>
internal sealed record Entity(Iri Class, string Label)
{
    /// <summary>
    /// Null for what has a name of its own and is one resource across articles. Otherwise tells apart things of one article that may share a label (unnamed sources, unnamed events): the article's
    /// slug, the cited text, the ordinal among equals.
    /// </summary>
    public string? LocalKey { get; init; }

    /// <summary>The gazetteer entry behind it, where there is one.</summary>
    public GazetteerEntry? Entry { get; init; }

    /// <summary>ISO code of the country that it is, or belongs to; null where not known.</summary>
    public string? Country { get; init; }

    /// <inheritdoc/>
    public bool Equals(Entity? other) => other is not null && Class == other.Class && Label == other.Label && LocalKey == other.LocalKey;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, Label, LocalKey);
}
