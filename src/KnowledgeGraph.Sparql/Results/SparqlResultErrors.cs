using System.Globalization;

namespace KnowledgeGraph.Sparql;

/// <summary>All messages of the result formats. Codes KG5101 to KG5199 belong to them; a code is never reused.</summary>
internal static class SparqlResultErrors
{
    public static SparqlResultMessage BadVariables(string? name) => new("KG5101", string.IsNullOrEmpty(name)
        ? "a variable has an empty name; every column needs one"
        : $"the variable '{name}' comes twice; every column needs a name of its own");

    public static SparqlResultMessage NotJson(string what) => new("KG5102", $"this is not JSON: {what}");

    public static SparqlResultMessage Unexpected(string found, string expected) => new("KG5103", $"found {found} where {expected} was expected");

    public static SparqlResultMessage Missing(string what) => new("KG5104", $"{what} is missing");

    public static SparqlResultMessage UnknownVariable(string name) =>
        new("KG5105", $"a solution binds '{name}', which the head does not name; add it to the variables of the head");

    public static SparqlResultMessage BoundTwice(string name) => new("KG5106", $"'{name}' comes twice in one place; once was expected");

    public static SparqlResultMessage BadTerm(string fault) => new("KG5107", $"this is no RDF term: {fault}");

    public static SparqlResultMessage UnknownTermType(string type) =>
        new("KG5108", $"'{type}' is no type of term; 'uri', 'bnode', 'literal' or 'triple' was expected (SPARQL 1.1 Query Results JSON Format section 3.2.2)");

    public static SparqlResultMessage BadDirection(string direction) => new("KG5109", $"'{direction}' is no base direction; 'ltr' or 'rtl' was expected");

    public static SparqlResultMessage NotXml(string what) => new("KG5110", $"this is not XML that results may be written in: {what}");

    public static SparqlResultMessage FieldCount(int found, int expected) => new(
        "KG5111", string.Create(CultureInfo.InvariantCulture, $"the line has {found} fields where the header has {expected}; is a separator not quoted or escaped?"));

    public static SparqlResultMessage OpenQuote() => new("KG5112", "a quotation mark is not closed before the end; close it, and write quotation marks inside twice");

    public static SparqlResultMessage StrayQuote() =>
        new("KG5113", "a quotation mark stands inside a field, or text behind its end; quote the whole field and write the mark twice (RFC 4180 section 2)");

    public static SparqlResultMessage NotUtf8() => new("KG5114", "the bytes are not UTF-8; save the file as UTF-8");

    public static SparqlResultMessage NoBoolean(string format) => new("KG5115", $"{format} has no form for the answer of ASK; write JSON or XML");

    public static SparqlResultMessage NotInXml(int codePoint) => new(
        "KG5116", string.Create(CultureInfo.InvariantCulture, $"a literal holds U+{codePoint:X4}, which XML 1.0 cannot express; write JSON or TSV"));

    public static SparqlResultMessage UnknownEscape(char found) => new("KG5117", $"backslash followed by '{found}' is no escape here (Turtle 1.1 section 6.4)");

    public static SparqlResultMessage TooDeep(int limit) =>
        new("KG5118", string.Create(CultureInfo.InvariantCulture, $"triple terms lie more than {limit} deep in each other"));

    public static SparqlResultMessage GraphIsNoTable() => new("KG5119", "the answer is a graph; write it in a syntax of RDF such as Turtle");
}
