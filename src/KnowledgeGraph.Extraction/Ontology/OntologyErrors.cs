namespace KnowledgeGraph.Extraction;

/// <summary>The messages about the ontology folder, with their codes (KG3xxx).</summary>
internal static class OntologyErrors
{
    public static OntologyException MissingFolder(string folder) =>
        new($"{folder}: KG3001: there is no such ontology folder; name one with --ontology DIR, or leave the option out to use the one shipped with kg.");

    public static OntologyException MissingFile(string path) =>
        new($"{path}: KG3002: the ontology folder lacks this file; copy it from the folder shipped with kg, then change it.");

    public static OntologyException WrongCellCount(string source, int line, int found, string[] columns) =>
        new($"{source}:{line}:1: KG3003: found {found} cells, expected {columns.Length} ({string.Join(", ", columns)}), separated by tabs.");

    public static OntologyException RepeatedKey(string source, int line, string key) =>
        new($"{source}:{line}:1: KG3004: '{key}' stands in this list already; join the two rows.");

    public static OntologyException EmptyTable(string source) =>
        new($"{source}:1:1: KG3005: the list is empty; its first line must name the columns.");

    public static OntologyException BadWeight(string source, string key, string found) =>
        new($"{source}: KG3007: the weight of '{key}' is '{found}'; expected a number, as in -0.35.");

    public static OntologyException MissingClass(string id) =>
        new($"{id}: KG3006: a gazetteer entry needs exactly one skos:prefLabel and one kg:entityClass.");
}
