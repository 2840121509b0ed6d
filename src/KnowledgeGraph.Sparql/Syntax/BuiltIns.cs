namespace KnowledgeGraph.Sparql.Syntax;

/// <summary>The functions and aggregates of the grammar. SPARQL 1.1 section 19.8, [121] BuiltInCall and [127] Aggregate; SPARQL 1.2 BuiltInCall.</summary>
internal static class BuiltIns
{
    private static readonly (string Names, int Least, int Most)[] Shapes =
    [
        ("NOW RAND UUID STRUUID", 0, 0),
        ("BNODE", 0, 1),
        ("STR LANG LANGDIR DATATYPE IRI URI ABS CEIL FLOOR ROUND STRLEN UCASE LCASE ENCODE_FOR_URI BOUND", 1, 1),
        ("YEAR MONTH DAY HOURS MINUTES SECONDS TIMEZONE TZ MD5 SHA1 SHA256 SHA384 SHA512", 1, 1),
        ("ISIRI ISURI ISBLANK ISLITERAL ISNUMERIC ISTRIPLE HASLANG HASLANGDIR SUBJECT PREDICATE OBJECT", 1, 1),
        ("LANGMATCHES CONTAINS STRSTARTS STRENDS STRBEFORE STRAFTER STRLANG STRDT SAMETERM", 2, 2),
        ("REGEX SUBSTR", 2, 3),
        ("STRLANGDIR IF TRIPLE", 3, 3),
        ("REPLACE", 3, 4),
        ("CONCAT COALESCE", 0, int.MaxValue),
    ];

    private static readonly Dictionary<string, (int Least, int Most)> Arities = Shapes
        .SelectMany(shape => shape.Names.Split(' ').Select(name => (name, shape))).ToDictionary(pair => pair.name, pair => (pair.shape.Least, pair.shape.Most), StringComparer.Ordinal);

    /// <summary>All names in capital letters, for hints.</summary>
    public static IEnumerable<string> Names => Arities.Keys.Concat(Enum.GetNames<Algebra.AggregateKind>().Select(name => name.ToUpperInvariant()))
        .Append("GROUP_CONCAT").Append("EXISTS").Order(StringComparer.Ordinal);

    /// <summary>How many arguments a function may have; false where there is none of that name (in capital letters).</summary>
    public static bool TryGetArity(string name, out (int Least, int Most) arity) => Arities.TryGetValue(name, out arity);

    /// <summary>The aggregate of a name in capital letters.</summary>
    public static Algebra.AggregateKind? AggregateOf(string name) => name switch
    {
        "COUNT" => Algebra.AggregateKind.Count,
        "SUM" => Algebra.AggregateKind.Sum,
        "AVG" => Algebra.AggregateKind.Avg,
        "MIN" => Algebra.AggregateKind.Min,
        "MAX" => Algebra.AggregateKind.Max,
        "SAMPLE" => Algebra.AggregateKind.Sample,
        "GROUP_CONCAT" => Algebra.AggregateKind.GroupConcat,
        _ => null,
    };

    /// <summary>One name for functions that have two: URI is IRI.</summary>
    public static string Canonical(string name) => name switch
    {
        "URI" => "IRI",
        "ISURI" => "ISIRI",
        _ => name,
    };
}
