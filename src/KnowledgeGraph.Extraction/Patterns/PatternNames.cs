using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>What the names of one rule file mean: prefixes, and the classes and properties of the ontology.</summary>
internal sealed class PatternNames
{
    private readonly ImmutableDictionary<string, string> _prefixes;

    /// <summary>The prefix <c>kg</c> needs no declaration.</summary>
    public PatternNames(Vocabulary vocabulary, ImmutableDictionary<string, string> prefixes)
    {
        Vocabulary = vocabulary;
        _prefixes = prefixes.ContainsKey("kg") ? prefixes : prefixes.Add("kg", Kg.Namespace);
    }

    public Vocabulary Vocabulary { get; }

    /// <summary>A class by its name; without prefix it is one of <c>kg:</c>.</summary>
    /// <exception cref="OntologyException">The prefix or the class is not declared.</exception>
    public Iri Class(string name, PatternPlace place)
    {
        var iri = Resolve(name, place);
        return iri is not null && Vocabulary.Classes.Contains(iri) ? iri : throw PatternErrors.UnknownClass(place, name);
    }

    /// <summary>A property by its name, with what its values are.</summary>
    /// <exception cref="OntologyException">The prefix or the property is not declared.</exception>
    public (Iri Iri, PropertyKind Kind) Property(RuleWord name)
    {
        if (Resolve(name.Text, name.Place) is not { } iri || !Vocabulary.Properties.TryGetValue(iri, out var kind))
            throw PatternErrors.UnknownProperty(name.Place, name.Text);
        return (iri, kind);
    }

    /// <summary>Something that the ontology declares, by its name.</summary>
    /// <exception cref="OntologyException">The prefix is not declared, or nothing of that name is.</exception>
    public Iri Individual(RuleWord name) =>
        Resolve(name.Text, name.Place) is { } iri && Vocabulary.Declared.Contains(iri) ? iri : throw PatternErrors.UnknownIndividual(name.Place, name.Text);

    /// <summary>What stands behind the last "#" or "/".</summary>
    public static string LocalName(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];

    private Iri? Resolve(string name, PatternPlace place)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "kg" : name[..colon];
        if (!_prefixes.TryGetValue(prefix, out var space))
            throw PatternErrors.UnknownPrefix(place, prefix);
        return Iri.TryParse(space + name[(colon + 1)..], out var iri) ? iri : null;
    }
}
