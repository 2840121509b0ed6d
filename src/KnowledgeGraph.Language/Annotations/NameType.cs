namespace KnowledgeGraph.Language;

/// <summary>The four coarse kinds of name of the CoNLL-2003 shared task.</summary>
public enum NameType
{
    /// <summary>A person.</summary>
    Person,
    /// <summary>An organization, institution, company, ministry, news medium.</summary>
    Organization,
    /// <summary>A country, city, region, building, water.</summary>
    Location,
    /// <summary>Any other name: treaties, laws, wars, events, nationalities, works, products.</summary>
    Miscellaneous,
}
