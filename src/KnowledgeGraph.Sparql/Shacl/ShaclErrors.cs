using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Shacl;

/// <summary>All messages about shapes graphs. Codes KG7000 to KG7099 belong to them; a code is never reused.</summary>
internal static class ShaclErrors
{
    public static ShapesException BadPath(Term node) =>
        new($"KG7001: {node} is no SHACL property path; an IRI, a list of two or more paths, or one of sh:inversePath, sh:alternativePath, sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath was expected (SHACL section 2.3.1)");

    public static ShapesException BadList(Term shape, Iri parameter, Term list) =>
        new($"KG7002: {parameter} of {shape} should be an RDF list, and {list} is none that ends in rdf:nil (SHACL section 1.5)");

    public static ShapesException BadValue(Term shape, Iri parameter, Term value, string expected) =>
        new($"KG7003: {parameter} of {shape} is {value}; {expected} was expected");

    public static ShapesException BadPattern(Term shape, string pattern, string fault) =>
        new($"KG7004: sh:pattern of {shape} is \"{pattern}\", which is no regular expression: {fault} (SHACL section 4.4.3)");

    public static ShapesException PathMissing(Term shape) =>
        new($"KG7005: the property shape {shape} has no sh:path, or more than one; give it exactly one (SHACL section 2.3)");

    public static ShapesException TooDeep(int limit) =>
        new($"KG7006: shapes or paths refer to one another more than {limit} deep; is one of them part of itself?");
}
