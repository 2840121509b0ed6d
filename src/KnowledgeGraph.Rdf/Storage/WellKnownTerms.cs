namespace KnowledgeGraph.Rdf.Storage;

/// <summary>The numbers of terms that every <see cref="TermDictionary"/> knows from its beginning, so that they can be compared with constants.</summary>
/// <remarks>XML Schema 1.1 part 2 section 3, RDF 1.2 Schema section 5. That a term is in a dictionary does not say that a dataset has a quad with it.</remarks>
public static class WellKnownTerms
{
    /// <summary><c>xsd:string</c>.</summary>
    public const uint XsdString = 1;

    /// <summary><c>xsd:boolean</c>.</summary>
    public const uint XsdBoolean = 2;

    /// <summary><c>xsd:integer</c>.</summary>
    public const uint XsdInteger = 3;

    /// <summary><c>xsd:decimal</c>.</summary>
    public const uint XsdDecimal = 4;

    /// <summary><c>xsd:double</c>.</summary>
    public const uint XsdDouble = 5;

    /// <summary><c>xsd:float</c>.</summary>
    public const uint XsdFloat = 6;

    /// <summary><c>xsd:date</c>.</summary>
    public const uint XsdDate = 7;

    /// <summary><c>xsd:dateTime</c>.</summary>
    public const uint XsdDateTime = 8;

    /// <summary><c>xsd:dateTimeStamp</c>.</summary>
    public const uint XsdDateTimeStamp = 9;

    /// <summary><c>xsd:time</c>.</summary>
    public const uint XsdTime = 10;

    /// <summary><c>xsd:gYear</c>.</summary>
    public const uint XsdGYear = 11;

    /// <summary><c>xsd:gYearMonth</c>.</summary>
    public const uint XsdGYearMonth = 12;

    /// <summary><c>xsd:gMonthDay</c>.</summary>
    public const uint XsdGMonthDay = 13;

    /// <summary><c>xsd:gMonth</c>.</summary>
    public const uint XsdGMonth = 14;

    /// <summary><c>xsd:gDay</c>.</summary>
    public const uint XsdGDay = 15;

    /// <summary><c>xsd:duration</c>.</summary>
    public const uint XsdDuration = 16;

    /// <summary><c>xsd:dayTimeDuration</c>.</summary>
    public const uint XsdDayTimeDuration = 17;

    /// <summary><c>xsd:yearMonthDuration</c>.</summary>
    public const uint XsdYearMonthDuration = 18;

    /// <summary><c>xsd:anyURI</c>.</summary>
    public const uint XsdAnyURI = 19;

    /// <summary><c>xsd:hexBinary</c>.</summary>
    public const uint XsdHexBinary = 20;

    /// <summary><c>xsd:base64Binary</c>.</summary>
    public const uint XsdBase64Binary = 21;

    /// <summary><c>xsd:byte</c>.</summary>
    public const uint XsdByte = 22;

    /// <summary><c>xsd:short</c>.</summary>
    public const uint XsdShort = 23;

    /// <summary><c>xsd:int</c>.</summary>
    public const uint XsdInt = 24;

    /// <summary><c>xsd:long</c>.</summary>
    public const uint XsdLong = 25;

    /// <summary><c>xsd:unsignedByte</c>.</summary>
    public const uint XsdUnsignedByte = 26;

    /// <summary><c>xsd:unsignedShort</c>.</summary>
    public const uint XsdUnsignedShort = 27;

    /// <summary><c>xsd:unsignedInt</c>.</summary>
    public const uint XsdUnsignedInt = 28;

    /// <summary><c>xsd:unsignedLong</c>.</summary>
    public const uint XsdUnsignedLong = 29;

    /// <summary><c>xsd:nonNegativeInteger</c>.</summary>
    public const uint XsdNonNegativeInteger = 30;

    /// <summary><c>xsd:positiveInteger</c>.</summary>
    public const uint XsdPositiveInteger = 31;

    /// <summary><c>xsd:nonPositiveInteger</c>.</summary>
    public const uint XsdNonPositiveInteger = 32;

    /// <summary><c>xsd:negativeInteger</c>.</summary>
    public const uint XsdNegativeInteger = 33;

    /// <summary><c>xsd:normalizedString</c>.</summary>
    public const uint XsdNormalizedString = 34;

    /// <summary><c>xsd:token</c>.</summary>
    public const uint XsdToken = 35;

    /// <summary><c>xsd:language</c>.</summary>
    public const uint XsdLanguage = 36;

    /// <summary><c>rdf:langString</c>.</summary>
    public const uint RdfLangString = 37;

    /// <summary><c>rdf:dirLangString</c>.</summary>
    public const uint RdfDirLangString = 38;

    /// <summary><c>rdf:XMLLiteral</c>.</summary>
    public const uint RdfXMLLiteral = 39;

    /// <summary><c>rdf:HTML</c>.</summary>
    public const uint RdfHTML = 40;

    /// <summary><c>rdf:JSON</c>.</summary>
    public const uint RdfJSON = 41;

    /// <summary><c>rdf:type</c>.</summary>
    public const uint RdfType = 42;

    /// <summary><c>rdf:first</c>.</summary>
    public const uint RdfFirst = 43;

    /// <summary><c>rdf:rest</c>.</summary>
    public const uint RdfRest = 44;

    /// <summary><c>rdf:nil</c>.</summary>
    public const uint RdfNil = 45;

    /// <summary><c>rdf:reifies</c>.</summary>
    public const uint RdfReifies = 46;

    internal const int Count = 46;

    // In the order of the numbers above, those of XML Schema first.
    private static readonly string[] SchemaNames =
    [
        "string", "boolean", "integer", "decimal", "double", "float", "date", "dateTime", "dateTimeStamp", "time", "gYear",
        "gYearMonth", "gMonthDay", "gMonth", "gDay", "duration", "dayTimeDuration", "yearMonthDuration", "anyURI", "hexBinary",
        "base64Binary", "byte", "short", "int", "long", "unsignedByte", "unsignedShort", "unsignedInt", "unsignedLong",
        "nonNegativeInteger", "positiveInteger", "nonPositiveInteger", "negativeInteger", "normalizedString", "token", "language",
    ];

    private static readonly string[] RdfNames = ["langString", "dirLangString", "XMLLiteral", "HTML", "JSON", "type", "first", "rest", "nil", "reifies"];

    /// <summary>The texts of the terms, the first for number 1.</summary>
    internal static IEnumerable<string> Texts =>
        SchemaNames.Select(name => XsdVocabulary.Namespace + name).Concat(RdfNames.Select(name => RdfVocabulary.Namespace + name));
}
