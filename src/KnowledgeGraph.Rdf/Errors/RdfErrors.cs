namespace KnowledgeGraph.Rdf;

/// <summary>All messages of this project. Codes KG1000 to KG1099 belong to it; a code is never reused.</summary>
internal static class RdfErrors
{
    public static RdfMessage Unexpected(int found, string expected) =>
        new("KG1001", $"found {CharacterNames.Describe(found)} where {expected} was expected");

    public static RdfMessage UnexpectedWord(string found, string expected) => new("KG1002", $"found '{found}' where {expected} was expected");

    public static RdfMessage IriCharacter(int found) => new(
        "KG1003",
        found < 0
            ? "the input ends inside an IRI; '>' was expected (Turtle 1.1 section 6.5, [18] IRIREF)"
            : $"{CharacterNames.Describe(found)} is not allowed in an IRI (Turtle 1.1 section 6.5, [18] IRIREF)");

    public static RdfMessage BadIri(string iri, string fault) => new("KG1004", $"'{iri}' is not an IRI: {fault}");

    public static RdfMessage NoBase(string reference) =>
        new("KG1005", $"<{reference}> is relative and there is no base; give a base IRI or write '@base <…> .' above it (Turtle 1.1 section 6.3)");

    public static RdfMessage RelativeIri(string reference) =>
        new("KG1006", $"<{reference}> is relative; this syntax allows absolute IRIs only (N-Triples 1.1 section 2.2)");

    public static RdfMessage UnknownPrefix(string prefix) =>
        new("KG1007", $"the prefix '{prefix}:' is not declared; write '@prefix {prefix}: <…> .' above it (Turtle 1.1 section 6.3)");

    public static RdfMessage UnknownEscape(int found) => new(
        "KG1008",
        $"backslash followed by {CharacterNames.Describe(found)} is no escape here (Turtle 1.1 section 6.4)");

    public static RdfMessage BadCodePoint(string digits) =>
        new("KG1009", $"'{digits}' names no Unicode character: surrogates and numbers above 10FFFF are not allowed (Turtle 1.1 section 6.4)");

    public static RdfMessage LineEndInString() => new(
        "KG1010", "the line ends inside a string; close it with its quotation mark, or write it between three of them (Turtle 1.1 section 6.5, [22])");

    public static RdfMessage EndInString(string quote) => new("KG1011", $"the input ends inside a string; {quote} was expected");

    public static RdfMessage BadBlankNodeLabel(string label) =>
        new("KG1012", $"'{label}' is not a blank node label: letters, digits, '_', '-' and inner dots only (Turtle 1.1 section 6.5, [141s])");

    public static RdfMessage BadLanguageTag(string tag) =>
        new("KG1013", $"'{tag}' is not a language tag such as 'en' or 'sr-Latn-RS' (Turtle 1.1 section 6.5, [144s] LANGTAG)");

    public static RdfMessage LanguageMissing(Iri datatype) => LanguageMissing(datatype.Value);

    public static RdfMessage LanguageMissing(string datatype) =>
        new("KG1014", $"<{datatype}> is for language-tagged strings only; write the tag instead of the datatype (RDF 1.1 Concepts section 3.3)");

    public static RdfMessage LoneSurrogate() =>
        new("KG1015", "the text holds half of a surrogate pair, which is no Unicode character; was it cut inside one?");

    public static RdfMessage BadSubject(Term term) =>
        new("KG1016", $"{term} cannot be a subject; an IRI or a blank node was expected (RDF 1.1 Concepts section 3.1)");

    public static RdfMessage TooDeep(int limit) => new("KG1017", $"brackets are nested more than {limit} deep; give the inner blank nodes labels");

    public static RdfMessage BadDirection(string direction) =>
        new("KG1018", $"'{direction}' is no base direction; 'ltr' or 'rtl' was expected (RDF 1.2 Concepts section 3.4)");

    public static RdfMessage BadGraphName(Term term) =>
        new("KG1019", $"{term} cannot name a graph; an IRI or a blank node was expected (RDF 1.1 Concepts section 4)");

    public static RdfMessage UnknownSyntax(string path) =>
        new("KG1020", $"the syntax of '{path}' is not known by its name nor by how it begins; a name that ends in .ttl, .nt, .trig, .nq, .rdf, .owl or .xml (perhaps with .gz behind) was expected");

    public static RdfMessage BadPrefix(string prefix) =>
        new("KG1021", $"'{prefix}' is not a prefix: a letter first, then letters, digits, '_', '-' and inner dots (Turtle 1.1 section 6.5, [167s] PN_PREFIX)");

    public static RdfMessage NotUtf8() => new("KG1022", "the bytes are not UTF-8, the only encoding of this syntax; save the file as UTF-8");

    public static RdfMessage BadVersion(string version) => new("KG1024", $"'{version}' is no version of RDF; '1.1', '1.2' or '1.2-basic' was expected");

    public static RdfMessage TripleTermSubject() =>
        new("KG1025", "a triple term '<<( … )>>' may stand as an object only (RDF 1.2 Concepts section 3.1)");

    public static RdfMessage UnnamedGraph() =>
        new("KG1023", "a graph is named by an IRI, a label or '[]', not by a list or by brackets with facts in them (TriG 1.1 section 4.5, [7g])");

    public static RdfMessage BadGzip() => new("KG1040", "the compressed data is damaged or cut off; unpack it to see how much can be read (RFC 1952)");

    public static RdfMessage TokenTooLong() => new("KG1041", "one token is longer than two gigabytes; is a quotation mark or '>' missing?");

    public static RdfMessage NamespaceTooLong(int limit) =>
        new("KG1042", $"a base or a prefix's IRI longer than {limit} bytes is refused, because every name would grow to its length");
}
