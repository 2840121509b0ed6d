namespace KnowledgeGraph.Language;

/// <summary>The short names of the kinds of name, as corpora write them.</summary>
internal static class NameTypeCodes
{
    public static string Of(NameType type) => type switch
    {
        NameType.Person => "PER",
        NameType.Organization => "ORG",
        NameType.Location => "LOC",
        _ => "MISC",
    };
}
