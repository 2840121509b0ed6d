namespace KnowledgeGraph.Sparql;

/// <summary>The messages of the query parser. Codes KG5000 to KG5099 belong to it; a code is never reused.</summary>
internal static class SparqlErrors
{
    private const string Grammar = "SPARQL 1.1 section 19.8";

    public static SparqlMessage Unexpected(string found, string expected, string production, string? hint) =>
        new("KG5001", $"found {found} where {expected} was expected{Hint(hint)} ({Cite(production)})");

    public static SparqlMessage Character(int found) =>
        new("KG5002", $"{Syntax.SparqlCharacters.Describe(found)} begins no token of SPARQL ({Grammar})");

    public static SparqlMessage StringNotClosed(string quote) =>
        new("KG5003", $"the string is not closed; {quote} was expected ({Grammar}, [156] STRING_LITERAL1)");

    public static SparqlMessage LineEndInString() =>
        new("KG5004", $"the line ends inside a string; close it with its quotation mark, or write it between three of them ({Grammar}, [156] STRING_LITERAL1)");

    public static SparqlMessage Escape(int found) => new(
        "KG5005", $"backslash followed by {Syntax.SparqlCharacters.Describe(found)} is no escape here; escapes of code points stand in strings and IRIs only ({Grammar}, [160] ECHAR)");

    public static SparqlMessage CodePoint(string digits) =>
        new("KG5006", $"'{digits}' names no Unicode character: surrogates and numbers above 10FFFF are not allowed (SPARQL 1.1 section 19.2)");

    public static SparqlMessage LoneSurrogate() =>
        new("KG5007", "the text holds half of a surrogate pair, which is no Unicode character; was it cut inside one? (SPARQL 1.1 section 19.1)");

    public static SparqlMessage UnknownPrefix(string prefix, string? hint) =>
        new("KG5008", $"the prefix '{prefix}:' is not declared; write 'PREFIX {prefix}: <…>' above the query{Hint(hint)} (SPARQL 1.1 section 4.1.1)");

    public static SparqlMessage NoBase(string reference) =>
        new("KG5009", $"<{reference}> is relative and there is no base; give a base IRI or write 'BASE <…>' above it (SPARQL 1.1 section 4.1.1.2)");

    public static SparqlMessage BadIri(string fault) => new("KG5010", $"{fault} ({Grammar}, [139] IRIREF)");

    public static SparqlMessage BadLanguageTag(string tag) =>
        new("KG5011", $"'@{tag}' is not a language tag such as '@en' or '@sr-Latn-RS' ({Grammar}, [145] LANGTAG)");

    public static SparqlMessage BadDirection(string direction) =>
        new("KG5012", $"'--{direction}' is no base direction; '--ltr' or '--rtl' was expected (SPARQL 1.2, LANG_DIR)");

    public static SparqlMessage LanguageMissing(string datatype) =>
        new("KG5013", $"<{datatype}> is for language-tagged strings only; write the tag instead of the datatype (RDF 1.1 Concepts section 3.3)");

    public static SparqlMessage TooDeep(int limit) =>
        new("KG5014", FormattableString.Invariant($"patterns, expressions or brackets are nested more than {limit} deep; take the query apart"));

    public static SparqlMessage BlankNodeReused(string label) => new(
        "KG5015", $"the blank node '_:{label}' is used in two basic graph patterns or operations, where it would mean two things; write a variable or another label (SPARQL 1.1 section 19.6)");

    public static SparqlMessage BlankNodeHere(string where) =>
        new("KG5016", $"a blank node cannot stand in {where}; write a variable or an IRI (SPARQL 1.1 section 19.8, notes)");

    public static SparqlMessage VariableHere(string name, string where) =>
        new("KG5017", $"the variable '?{name}' cannot stand in {where}, which holds data only; use INSERT or DELETE with WHERE (SPARQL 1.1 section 19.8, notes)");

    public static SparqlMessage VariableInScope(string name, string where) =>
        new("KG5018", $"'?{name}' has a meaning already and cannot be assigned by {where}; take another name (SPARQL 1.1 section 18.2.1)");

    public static SparqlMessage NotGrouped(string name) => new(
        "KG5019", $"'?{name}' is neither a key of GROUP BY nor inside an aggregate; group by it, or write SAMPLE(?{name}) (SPARQL 1.1 section 11.4)");

    public static SparqlMessage StarWithGroups() => new("KG5020", "SELECT * cannot stand with GROUP BY or aggregates; name the variables (SPARQL 1.1 section 19.8, notes)");

    public static SparqlMessage AggregateHere(string name) =>
        new("KG5021", $"the aggregate {name} cannot stand here; aggregates stand in SELECT, HAVING and ORDER BY only (SPARQL 1.1 section 11.1)");

    public static SparqlMessage NestedAggregate(string name) =>
        new("KG5022", $"the aggregate {name} stands inside another one; compute the inner one in a subquery (SPARQL 1.1 section 19.8, notes)");

    public static SparqlMessage UnknownFunction(string name, string? hint) =>
        new("KG5023", $"'{name}' is no function of SPARQL{Hint(hint)} ({Grammar}, [121] BuiltInCall)");

    public static SparqlMessage ArgumentCount(string name, int found, string expected) =>
        new("KG5024", FormattableString.Invariant($"arguments of {name}: {expected} expected, {found} found ({Grammar}, [121] BuiltInCall)"));

    public static SparqlMessage RowLength(int found, int expected) =>
        new("KG5025", FormattableString.Invariant($"values of the row: {expected} expected, one for each variable, {found} found ({Grammar}, [64] InlineDataFull)"));

    public static SparqlMessage VariableTwice(string name) => new("KG5026", $"the variable '?{name}' stands twice in VALUES (SPARQL 1.2, InlineDataFull)");

    public static SparqlMessage AnnotatedPath() =>
        new("KG5027", "a path cannot be annotated, for it is no triple; annotate a triple whose predicate is an IRI or a variable (SPARQL 1.2, ObjectPath)");

    public static SparqlMessage BadNumber(string found) => new("KG5028", $"{found} is too great a number; at most 9223372036854775807 was expected ({Grammar}, [25] LimitOffsetClauses)");

    public static SparqlMessage BadVersion(string version) => new("KG5029", $"'{version}' is no version of SPARQL; '1.1', '1.2' or '1.2-basic' was expected (SPARQL 1.2, VersionDecl)");

    public static SparqlMessage TripleTermDepth(int limit) => new("KG5030", FormattableString.Invariant($"triple terms lie more than {limit} deep in each other"));

    private static string Hint(string? hint) => hint is null ? "" : "; " + hint;

    private static string Cite(string production) => production.StartsWith('[') ? $"{Grammar}, {production}" : "SPARQL 1.2, " + production;
}
