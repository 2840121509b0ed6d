using System.Collections.Immutable;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>Finds the built-in functions by name. SPARQL 1.1 production [121] BuiltInCall; 1.2 for those on directions and triple terms.</summary>
internal sealed class BuiltInFunctions(Values values, ExecutionContext context)
{
    private readonly StringFunctions _strings = new(values);
    private readonly TermFunctions _terms = new(values, context);
    private readonly HashFunctions _hashes = new(values);

    public Values Values => values;

    public Casts Casts { get; } = new(values);

    /// <summary>A call of a function by its name in upper case; null where there is none with as many arguments.</summary>
    public CompiledExpression? Compile(string name, ImmutableArray<CompiledExpression> arguments) => arguments.Length switch
    {
        0 => OfNone(name),
        1 when TestOfOne(name) is { } test => new TestOfOne(arguments[0], test),
        1 when OfOne(name) is { } function => new FunctionOfOne(arguments[0], function),
        2 when TestOfTwo(name) is { } test => new TestOfTwo(arguments[0], arguments[1], test),
        2 when name == "STRBEFORE" => new FunctionOfTwo(arguments[0], arguments[1], _strings.Before),
        2 when name == "STRAFTER" => new FunctionOfTwo(arguments[0], arguments[1], _strings.After),
        2 when name == "STRDT" => new FunctionOfTwo(arguments[0], arguments[1], _terms.WithDatatype),
        2 when name == "STRLANG" => new FunctionOfTwo(arguments[0], arguments[1], _terms.WithLanguage),
        3 when name == "STRLANGDIR" => new FunctionOfMany(values, arguments, _terms.WithDirection),
        3 when name == "TRIPLE" => new FunctionOfMany(values, arguments, _terms.Triple),
        2 or 3 when name == "SUBSTR" => new FunctionOfMany(values, arguments, _strings.Substring),
        _ => null,
    } ?? (name == "CONCAT" ? new FunctionOfMany(values, arguments, _strings.Concat) : null);

    private CompiledExpression? OfNone(string name)
    {
        var random = new RandomFunctions(values, context.Random);
        return name switch
        {
            "NOW" => new ConstantExpression(values, values.FromId(values.ToId(TimeFunctions.Now(context.Now)))),
            "RAND" => new FunctionOfNone(values, random.Next),
            "UUID" => new FunctionOfNone(values, random.Uuid),
            "STRUUID" => new FunctionOfNone(values, random.UuidText),
            "BNODE" => new FunctionOfNone(values, () => values.FromId(values.Terms.NewBlankNode())),
            _ => null,
        };
    }

    private OneArgumentTest? TestOfOne(string name) => name switch
    {
        "ISIRI" or "ISURI" => TermFunctions.IsIri,
        "ISBLANK" => TermFunctions.IsBlank,
        "ISLITERAL" => TermFunctions.IsLiteral,
        "ISNUMERIC" => TermFunctions.IsNumeric,
        "ISTRIPLE" => TermFunctions.IsTriple,
        "HASLANG" => TermFunctions.HasLanguage,
        "HASLANGDIR" => _terms.HasDirection,
        _ => null,
    };

    private TwoArgumentTest? TestOfTwo(string name) => name switch
    {
        "CONTAINS" => _strings.Contains,
        "STRSTARTS" => _strings.StartsWith,
        "STRENDS" => _strings.EndsWith,
        "LANGMATCHES" => _strings.LanguageMatches,
        _ => null,
    };

    private OneArgumentFunction? OfOne(string name) => OnTerm(name) ?? OnText(name) ?? name switch
    {
        "ABS" => NumericFunctions.Abs,
        "ROUND" => NumericFunctions.Round,
        "CEIL" => NumericFunctions.Ceiling,
        "FLOOR" => NumericFunctions.Floor,
        "YEAR" => TimeFunctions.Year,
        "MONTH" => TimeFunctions.Month,
        "DAY" => TimeFunctions.Day,
        "HOURS" => TimeFunctions.Hours,
        "MINUTES" => TimeFunctions.Minutes,
        "SECONDS" => TimeFunctions.Seconds,
        "TIMEZONE" => TimeFunctions.Timezone,
        "TZ" => TimeFunctions.Zone,
        _ => null,
    };

    private OneArgumentFunction? OnTerm(string name) => name switch
    {
        "STR" => TermFunctions.Text,
        "LANG" => _terms.Language,
        "LANGDIR" => _terms.Direction,
        "DATATYPE" => _terms.Datatype,
        "IRI" or "URI" => _terms.ToIri,
        "SUBJECT" => _terms.Subject,
        "PREDICATE" => _terms.Predicate,
        "OBJECT" => _terms.Object,
        _ => null,
    };

    private OneArgumentFunction? OnText(string name) => name switch
    {
        "STRLEN" => _strings.Length,
        "UCASE" => _strings.UpperCase,
        "LCASE" => _strings.LowerCase,
        "ENCODE_FOR_URI" => _strings.EncodeForUri,
        "MD5" => _hashes.Md5,
        "SHA1" => _hashes.Sha1,
        "SHA256" => _hashes.Sha256,
        "SHA384" => _hashes.Sha384,
        "SHA512" => _hashes.Sha512,
        _ => null,
    };
}
