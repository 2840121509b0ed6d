namespace KnowledgeGraph.Rdf;

/// <summary>Messages of the writer of JSON-LD. Code KG1056 belongs to it; a code is never reused.</summary>
internal static class JsonLdErrors
{
    public static RdfMessage TripleTerm(Term term) => new("KG1056", $"the triple term {term} cannot be written in JSON-LD 1.1; write TriG or N-Quads instead");
}
