namespace KnowledgeGraph.Extraction;

/// <summary>Who held which office of which country from when to when, as the gazetteer knows it.</summary>
/// <param name="Holder">The person.</param>
/// <param name="Office">The kind of office ("Prime Minister").</param>
/// <param name="Country">ISO code of the country, or null for an office of an organization.</param>
/// <param name="Start">First day, or null.</param>
/// <param name="End">Last day, or null where it goes on.</param>
internal sealed record OfficeHolding(GazetteerEntry Holder, GazetteerEntry Office, string? Country, DateOnly? Start, DateOnly? End)
{
    /// <summary>Whether the office was held on <paramref name="day"/>.</summary>
    public bool Covers(DateOnly day) => (Start is null || Start <= day) && (End is null || day <= End);
}
