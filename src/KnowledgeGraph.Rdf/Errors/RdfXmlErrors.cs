namespace KnowledgeGraph.Rdf;

/// <summary>Messages of the reader and the writer of RDF/XML. Codes KG1043 to KG1055 and KG1060 to KG1062 belong to them; a code is never reused.</summary>
internal static class RdfXmlErrors
{
    public static RdfMessage Malformed(string fault) => new("KG1060", $"the document is not well-formed XML: {fault}");

    public static RdfMessage NotANode(string name) => new(
        "KG1061",
        $"<{name}> was found where a node element was expected; use rdf:Description or the name of a class (RDF 1.1 XML Syntax section 7.2.11, nodeElement)");

    public static RdfMessage NotAProperty(string name) => new(
        "KG1062",
        $"<{name}> was found where a property element was expected; use the name of a property (RDF 1.1 XML Syntax section 7.2.14, propertyElt)");

    public static RdfMessage AttributeNotAllowed(string attribute, string element, string production) =>
        new("KG1043", $"the attribute {attribute} is not allowed on <{element}> (RDF 1.1 XML Syntax section {production})");

    public static RdfMessage NoNamespace(string kind, string name) =>
        new("KG1044", $"the {kind} '{name}' has no namespace; give it a prefix that is declared with 'xmlns:' (RDF 1.1 XML Syntax section 6.1)");

    public static RdfMessage Exclusive(string first, string second, string production) =>
        new("KG1045", $"{first} and {second} stand on one element, which may have one of them (RDF 1.1 XML Syntax section {production})");

    public static RdfMessage BadId(string attribute, string value) => new(
        "KG1046",
        $"'{value}' is no name for {attribute}: a letter or '_' first, then letters, digits, '.', '-' and '_', no ':' (RDF 1.1 XML Syntax section 7.2.34, rdf-id)");

    public static RdfMessage DuplicateId(string value) => new(
        "KG1047",
        $"the rdf:ID '{value}' was given before with the same base; use rdf:about to say more of a resource (RDF 1.1 XML Syntax section 7.2.22, constraint-id)");

    public static RdfMessage UnexpectedText(string element, string expected) =>
        new("KG1048", $"text was found inside <{element}> where {expected} was expected (RDF 1.1 XML Syntax section 7.2.12, ws)");

    public static RdfMessage ContentNotAllowed(string found, string expected) =>
        new("KG1049", $"{found} was found where {expected} was expected (RDF 1.1 XML Syntax section 7.2.14, propertyElt)");

    public static RdfMessage BadLanguage(string tag) =>
        new("KG1050", $"'{tag}' in xml:lang is not a language tag such as 'en' or 'sr-Latn-RS' (RDF 1.1 XML Syntax section 6.1.2; BCP 47)");

    public static RdfMessage NoBase(string reference) =>
        new("KG1051", $"'{reference}' is relative and there is no base; give a base IRI or write xml:base on an element around it (RDF 1.1 XML Syntax section 5.3)");

    public static RdfMessage TooDeep(int limit) => new("KG1052", $"elements are nested more than {limit} deep; give the inner nodes rdf:nodeID and put them side by side");

    public static RdfMessage PredicateWithoutName(Iri predicate) => new(
        "KG1053",
        $"<{predicate.Value}> cannot be a predicate in RDF/XML: its end is no XML name, so it cannot be split into namespace and name; write Turtle or N-Triples instead");

    public static RdfMessage NotInRdfXml(string what) => new("KG1054", $"{what} cannot be written in RDF/XML, which holds one graph of RDF 1.1; write TriG or N-Quads instead");

    public static RdfMessage NotAnXmlCharacter(int found) =>
        new("KG1055", $"{CharacterNames.Describe(found)} cannot stand in XML 1.0, not even escaped; write Turtle or N-Triples instead");
}
