using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The classes and properties that the Turtle files of an ontology folder declare.</summary>
/// <param name="Classes">All that are declared as classes.</param>
/// <param name="Properties">What the values of each declared property are.</param>
internal sealed record Vocabulary(ImmutableHashSet<Iri> Classes, ImmutableDictionary<Iri, PropertyKind> Properties)
{
    /// <summary>One that declares nothing.</summary>
    public static Vocabulary Empty { get; } = new([], ImmutableDictionary<Iri, PropertyKind>.Empty);

    /// <summary>What these quads declare.</summary>
    public static Vocabulary Of(IReadOnlyCollection<Quad> quads)
    {
        var types = quads.Where(quad => quad.Predicate == RdfVocabulary.Type && quad.Subject is Iri).ToLookup(quad => quad.Object, quad => (Iri)quad.Subject);
        var ranges = quads.Where(quad => quad.Predicate == RdfsVocabulary.Range && quad.Subject is Iri).ToLookup(quad => (Iri)quad.Subject, quad => quad.Object);
        var properties = ImmutableDictionary.CreateBuilder<Iri, PropertyKind>();
        foreach (var property in types[OwlVocabulary.DatatypeProperty])
            properties[property] = ranges[property].All(range => range.Equals(XsdVocabulary.String)) ? PropertyKind.OfStrings : PropertyKind.OfOtherLiterals;
        foreach (var property in types[OwlVocabulary.ObjectProperty])
            properties[property] = PropertyKind.OfThings;
        return new Vocabulary([.. types[OwlVocabulary.Class], .. types[RdfsVocabulary.Class]], properties.ToImmutable());
    }
}
