using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Rdf;

/// <summary>Prefixes and the namespaces that they stand for. Immutable; enumerated in the order of the prefixes, by code point.</summary>
public sealed class PrefixMap : IReadOnlyCollection<KeyValuePair<string, string>>
{
    /// <summary>A map without prefixes.</summary>
    public static readonly PrefixMap Empty = new(ImmutableSortedDictionary.Create<string, string>(CodePointOrder.Instance));

    /// <summary>The vocabularies of this project under their usual prefixes: rdf, rdfs, owl, xsd, skos, schema, prov, oa, org, time, sem, dcterms, foaf.</summary>
    public static readonly PrefixMap WellKnown = Empty
        .Add("rdf", RdfVocabulary.Namespace).Add("rdfs", RdfsVocabulary.Namespace).Add("owl", OwlVocabulary.Namespace)
        .Add("xsd", XsdVocabulary.Namespace).Add("skos", SkosVocabulary.Namespace).Add("schema", SchemaVocabulary.Namespace)
        .Add("prov", ProvVocabulary.Namespace).Add("oa", OaVocabulary.Namespace).Add("org", OrgVocabulary.Namespace)
        .Add("time", TimeVocabulary.Namespace).Add("sem", SemVocabulary.Namespace).Add("dcterms", DctermsVocabulary.Namespace)
        .Add("foaf", FoafVocabulary.Namespace);

    private readonly ImmutableSortedDictionary<string, string> _namespaces;

    // Longest namespace first, so that the first that fits leaves the shortest local name; equal lengths in the order of the prefixes.
    private readonly ImmutableArray<KeyValuePair<string, string>> _longestFirst;

    private PrefixMap(ImmutableSortedDictionary<string, string> namespaces)
    {
        _namespaces = namespaces;
        _longestFirst = [.. namespaces.OrderByDescending(pair => pair.Value.Length)];
    }

    /// <inheritdoc/>
    public int Count => _namespaces.Count;

    /// <summary>This map with one prefix more, or with another namespace for one that it has.</summary>
    /// <param name="prefix">Without colon; may be empty.</param>
    /// <param name="namespace">The beginning of IRIs, itself an absolute IRI.</param>
    /// <exception cref="ArgumentException">The prefix has not the form that Turtle allows ([167s] PN_PREFIX), or the namespace is no IRI.</exception>
    public PrefixMap Add(string prefix, string @namespace)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(@namespace);
        if (!TurtleCharacters.IsPrefix(prefix)) throw new ArgumentException(RdfErrors.BadPrefix(prefix).Text, nameof(prefix));
        if (IriSyntax.FindFault(@namespace) is { } fault) throw new ArgumentException(RdfErrors.BadIri(@namespace, fault).Text, nameof(@namespace));
        return new PrefixMap(_namespaces.SetItem(prefix, @namespace));
    }

    /// <summary>Makes the map of prefixes and namespaces that the caller has already checked; the last of each prefix counts.</summary>
    internal static PrefixMap FromTrusted(IEnumerable<KeyValuePair<string, string>> namespaces) => new(Empty._namespaces.SetItems(namespaces));

    /// <summary>This map with all prefixes of another; where both know a prefix, the other's namespace is taken.</summary>
    public PrefixMap AddRange(PrefixMap other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PrefixMap(_namespaces.SetItems(other));
    }

    /// <summary>The namespace of a prefix.</summary>
    public bool TryGetNamespace(string prefix, [NotNullWhen(true)] out string? @namespace) => _namespaces.TryGetValue(prefix, out @namespace);

    /// <summary>Splits an IRI at the longest namespace that it begins with.</summary>
    /// <param name="iri">The IRI.</param>
    /// <param name="prefix">The prefix of that namespace, without colon.</param>
    /// <param name="localName">What follows the namespace, unescaped; may be empty, and may hold characters that a syntax must escape.</param>
    public bool TryShorten(Iri iri, [NotNullWhen(true)] out string? prefix, [NotNullWhen(true)] out string? localName)
    {
        ArgumentNullException.ThrowIfNull(iri);
        foreach (var (name, @namespace) in _longestFirst)
        {
            if (!iri.Value.StartsWith(@namespace, StringComparison.Ordinal)) continue;
            (prefix, localName) = (name, iri.Value[@namespace.Length..]);
            return true;
        }

        (prefix, localName) = (null, null);
        return false;
    }

    /// <summary>The IRI of a prefixed name such as <c>kg:Person</c>; what follows the first colon is taken as it stands, without escapes.</summary>
    /// <exception cref="FormatException">There is no colon, the prefix is unknown, or the result is no IRI.</exception>
    public Iri Expand(string prefixedName)
    {
        ArgumentNullException.ThrowIfNull(prefixedName);
        int colon = prefixedName.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) throw new FormatException(RdfErrors.UnexpectedWord(prefixedName, "a prefixed name such as 'rdfs:label'").Text);
        string prefix = prefixedName[..colon];
        return TryGetNamespace(prefix, out string? @namespace)
            ? Iri.Parse(string.Concat(@namespace, prefixedName.AsSpan(colon + 1)))
            : throw new FormatException(RdfErrors.UnknownPrefix(prefix).Text);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _namespaces.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
