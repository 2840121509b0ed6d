using System.Collections.Immutable;

namespace KnowledgeGraph.EndToEnd.Tests.Renaming;

/// <summary>How a country and what belongs to it is written.</summary>
/// <param name="Code">ISO 3166-1.</param>
/// <param name="Label">Its usual name, without article.</param>
/// <param name="TakesArticle">Whether "the" stands before the name.</param>
/// <param name="OtherNames">Further names and abbreviations.</param>
/// <param name="Demonyms">Adjectives and names of its people, singular and plural.</param>
/// <param name="Capital">Its capital, then other names of it.</param>
/// <param name="Style">Adjective, people and money; null where it can only be renamed, not be renamed to.</param>
internal sealed record CountryForms(
    string Code, string Label, bool TakesArticle, ImmutableArray<string> OtherNames, ImmutableArray<string> Demonyms, ImmutableArray<string> Capital, CountryStyle? Style)
{
    /// <summary>"U.S.", "U.K."; null where there is none.</summary>
    public string? Dotted => OtherNames.FirstOrDefault(name => name.Length == 4 && name[1] == '.' && name[3] == '.');

    /// <summary>"US", "UK"; null where there is none.</summary>
    public string? Plain => Dotted?.Replace(".", "", StringComparison.Ordinal);

    /// <summary>Every way in which the country itself, its people or its adjective is written.</summary>
    public IEnumerable<string> All => OtherNames.Concat(Demonyms).Prepend(Label).Select(WithoutArticle).Distinct();

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}

/// <summary>The words that go with a country.</summary>
internal sealed record CountryStyle(string Adjective, string People, string Sign, string Unit, string Units, string Currency);
