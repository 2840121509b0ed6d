namespace KnowledgeGraph.Language.Naming;

/// <summary>The lists that hold a name.</summary>
[Flags]
internal enum ListedAs
{
    None = 0,
    FirstName = 1,
    Country = 2,
    Demonym = 4,
    City = 8,
    Organization = 16,
}
