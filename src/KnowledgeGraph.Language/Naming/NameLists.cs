namespace KnowledgeGraph.Language;

/// <summary>Names that the caller knows, as evidence for the name recognizer. A name in a list is likelier to be found with that type, not bound to be; names in no list are found too.</summary>
/// <remarks>Each entry is one name as written in running text, words separated by blanks: "Ivory Coast", "Ivorian", "Abidjan". Order and repetitions do not matter.</remarks>
public sealed record NameLists
{
    /// <summary>No names at all.</summary>
    public static NameLists Empty { get; } = new();

    /// <summary>First names of persons.</summary>
    public IReadOnlyList<string> FirstNames { get; init; } = [];

    /// <summary>Countries.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Adjectives and nouns of nationality.</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];

    /// <summary>Cities and other places.</summary>
    public IReadOnlyList<string> Cities { get; init; } = [];

    /// <summary>Organizations.</summary>
    public IReadOnlyList<string> Organizations { get; init; } = [];
}
