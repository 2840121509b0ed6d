using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Whose office it is and what for, as the words around its kind say.</summary>
/// <param name="Country">The country, as ISO code; null where none is said.</param>
/// <param name="Body">The organization, as a text calls it behind "of"; null where none is said.</param>
/// <param name="Place">The place below a country; null where none is said.</param>
/// <param name="Duty">What for or where to, with its preposition: "for Political Affairs", "to Japan"; null where nothing is said.</param>
/// <param name="IsBelowCountry">Whether the words say that it is the office of something else than a country, but not by name: "the president of the club".</param>
/// <param name="Name">The tokens of the organization's name where no detector before had it; null elsewhere.</param>
/// <param name="Tokens">The kind with what stands around it.</param>
internal sealed record OfficeScope(string? Country, string? Body, string? Place, string? Duty, bool IsBelowCountry, TokenRange? Name, TokenRange Tokens);
