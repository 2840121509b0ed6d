using System.Collections.Frozen;
using KnowledgeGraph.Rdf;
using Newtonsoft.Json;

namespace KnowledgeGraph.Export;

/// <summary>The context of one document: prefixes for resources, terms for predicates.</summary>
internal sealed class JsonLdContext
{
    private readonly PrefixMap _prefixes;
    private readonly FrozenDictionary<Iri, JsonLdTerm> _terms;
    private readonly SortedSet<string> _used = new(StringComparer.Ordinal);

    private JsonLdContext(PrefixMap prefixes, FrozenDictionary<Iri, JsonLdTerm> terms)
    {
        _prefixes = prefixes;
        _terms = terms;
    }

    /// <summary>The context that fits these quads. A prefix that is also the scheme of an IRI here would be mistaken for it, and is left out.</summary>
    public static JsonLdContext Of(IReadOnlyList<Quad> quads, PrefixMap prefixes)
    {
        var iris = quads.SelectMany(Iris).Distinct().ToList();
        var schemes = iris.Select(iri => iri.Value[..iri.Value.IndexOf(':', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        var fit = prefixes.Where(pair => pair.Key.Length > 0 && !schemes.Contains(pair.Key) && pair.Value[^1] is '/' or '#').Aggregate(PrefixMap.Empty, (map, pair) => map.Add(pair.Key, pair.Value));
        var objects = quads.Where(quad => !IsType(quad)).ToLookup(quad => quad.Predicate, quad => quad.Object);
        var names = GraphNames.Assign(objects.Select(group => group.Key), fit.Select(pair => pair.Key));
        var context = new JsonLdContext(fit, objects.ToFrozenDictionary(group => group.Key, group => JsonLdTerm.Of(names[group.Key], group)));
        foreach (var iri in iris) context.Shorten(iri);
        return context;
    }

    /// <summary>"@type" takes nodes only; a literal class, which RDF allows, stays a property.</summary>
    public static bool IsType(Quad quad) => quad.Predicate == RdfVocabulary.Type && quad.Object is not Literal;

    public JsonLdTerm Term(Iri predicate) => _terms[predicate];

    /// <summary>A resource as a compact IRI where a prefix fits, else whole.</summary>
    public string Shorten(Term term)
    {
        if (term is not Iri iri) return PropertyValue.IdOf(term);
        if (!_prefixes.TryShorten(iri, out string? prefix, out string? name) || name.StartsWith("//", StringComparison.Ordinal)) return iri.Value;
        _used.Add(prefix);
        return $"{prefix}:{name}";
    }

    public void Write(JsonTextWriter json)
    {
        json.WritePropertyName("@context");
        json.WriteStartObject();
        foreach (var (prefix, space) in _prefixes.Where(pair => _used.Contains(pair.Key)))
        {
            json.WritePropertyName(prefix);
            json.WriteValue(space);
        }

        foreach (var (predicate, term) in _terms.OrderBy(pair => pair.Value.Name, StringComparer.Ordinal)) Write(json, predicate, term);
        json.WriteEndObject();
    }

    private void Write(JsonTextWriter json, Iri predicate, JsonLdTerm term)
    {
        json.WritePropertyName(term.Name);
        if (term.Type is null && term.Language is null)
        {
            json.WriteValue(Shorten(predicate));
            return;
        }

        json.WriteStartObject();
        json.WritePropertyName("@id");
        json.WriteValue(Shorten(predicate));
        json.WritePropertyName(term.Type is null ? "@language" : "@type");
        json.WriteValue(term.Type is null ? term.Language : term.Type == JsonLdTerm.Reference ? term.Type : Shorten(Iri.Parse(term.Type)));
        json.WriteEndObject();
    }

    private static IEnumerable<Iri> Iris(Quad quad)
    {
        foreach (var term in (Term?[])[quad.Subject, quad.Predicate, quad.Object, quad.Graph])
        {
            if (term is Iri iri) yield return iri;
            if (term is Literal literal) yield return literal.Datatype;
        }
    }
}
