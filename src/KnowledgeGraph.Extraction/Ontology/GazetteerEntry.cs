using System.Collections.Immutable;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>One thing that the gazetteer knows by name.</summary>
/// <param name="Id">Its address in the gazetteer; unique.</param>
/// <param name="Class">The class that an entity made from it gets (<c>kg:entityClass</c>).</param>
/// <param name="Label">The preferred label.</param>
internal sealed record GazetteerEntry(Iri Id, Iri Class, string Label)
{
    /// <summary>Other surface forms, as written in English news.</summary>
    public ImmutableArray<string> AltLabels { get; init; } = [];

    /// <summary>Adjectives and names of inhabitants of a country ("Japanese").</summary>
    public ImmutableArray<string> Demonyms { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-2 code of a country, or of the country that a place, ministry or office belongs to; otherwise null.</summary>
    public string? Country { get; init; }

    /// <summary>Codes of the countries that a kind of office or ministry exists in; empty: in any.</summary>
    public ImmutableArray<string> OnlyIn { get; init; } = [];

    /// <summary>Codes of the parties of an agreement, in ordinal order; they help to recognise it, and one is asserted only where the text names it beside the agreement.</summary>
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The Wikidata entity, where one was checked.</summary>
    public Iri? Wikidata { get; init; }

    /// <summary>Whether the label is also an ordinary word or another name, so that it needs support from its context.</summary>
    public bool IsAmbiguous { get; init; }

    /// <summary>Whether the country's name takes "the" ("the Philippines").</summary>
    public bool TakesArticle { get; init; }

    /// <summary>The entry that this one is the capital of, or whose government it stands for ("the Kremlin").</summary>
    public Iri? StandsFor { get; init; }

    /// <summary>How the label of an office or ministry of a country is put together: "{office} of {country}".</summary>
    public string? LabelTemplate { get; init; }

    /// <summary>Number of inhabitants of a city, 0 where not known.</summary>
    public long Population { get; init; }
}
