namespace KnowledgeGraph.Rdf;

/// <summary>Terms of XML Schema 1.1 part 2, prefix <c>xsd:</c>; those that this solution uses.</summary>
public static class XsdVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/2001/XMLSchema#";

    /// <summary><c>xsd:string</c>.</summary>
    public static readonly Iri String = Iri.FromTrusted(Namespace + "string");

    /// <summary><c>xsd:boolean</c>.</summary>
    public static readonly Iri Boolean = Iri.FromTrusted(Namespace + "boolean");

    /// <summary><c>xsd:integer</c>.</summary>
    public static readonly Iri Integer = Iri.FromTrusted(Namespace + "integer");

    /// <summary><c>xsd:decimal</c>.</summary>
    public static readonly Iri Decimal = Iri.FromTrusted(Namespace + "decimal");

    /// <summary><c>xsd:double</c>.</summary>
    public static readonly Iri Double = Iri.FromTrusted(Namespace + "double");

    /// <summary><c>xsd:float</c>.</summary>
    public static readonly Iri Float = Iri.FromTrusted(Namespace + "float");

    /// <summary><c>xsd:date</c>.</summary>
    public static readonly Iri Date = Iri.FromTrusted(Namespace + "date");

    /// <summary><c>xsd:dateTime</c>.</summary>
    public static readonly Iri DateTime = Iri.FromTrusted(Namespace + "dateTime");

    /// <summary><c>xsd:dateTimeStamp</c>.</summary>
    public static readonly Iri DateTimeStamp = Iri.FromTrusted(Namespace + "dateTimeStamp");

    /// <summary><c>xsd:time</c>.</summary>
    public static readonly Iri Time = Iri.FromTrusted(Namespace + "time");

    /// <summary><c>xsd:gYear</c>.</summary>
    public static readonly Iri GYear = Iri.FromTrusted(Namespace + "gYear");

    /// <summary><c>xsd:gYearMonth</c>.</summary>
    public static readonly Iri GYearMonth = Iri.FromTrusted(Namespace + "gYearMonth");

    /// <summary><c>xsd:gMonthDay</c>.</summary>
    public static readonly Iri GMonthDay = Iri.FromTrusted(Namespace + "gMonthDay");

    /// <summary><c>xsd:duration</c>.</summary>
    public static readonly Iri Duration = Iri.FromTrusted(Namespace + "duration");

    /// <summary><c>xsd:dayTimeDuration</c>.</summary>
    public static readonly Iri DayTimeDuration = Iri.FromTrusted(Namespace + "dayTimeDuration");

    /// <summary><c>xsd:yearMonthDuration</c>.</summary>
    public static readonly Iri YearMonthDuration = Iri.FromTrusted(Namespace + "yearMonthDuration");

    /// <summary><c>xsd:anyURI</c>.</summary>
    public static readonly Iri AnyURI = Iri.FromTrusted(Namespace + "anyURI");

    /// <summary><c>xsd:nonNegativeInteger</c>.</summary>
    public static readonly Iri NonNegativeInteger = Iri.FromTrusted(Namespace + "nonNegativeInteger");

    /// <summary><c>xsd:positiveInteger</c>.</summary>
    public static readonly Iri PositiveInteger = Iri.FromTrusted(Namespace + "positiveInteger");

    /// <summary><c>xsd:int</c>.</summary>
    public static readonly Iri Int = Iri.FromTrusted(Namespace + "int");

    /// <summary><c>xsd:long</c>.</summary>
    public static readonly Iri Long = Iri.FromTrusted(Namespace + "long");

    /// <summary><c>xsd:language</c>.</summary>
    public static readonly Iri Language = Iri.FromTrusted(Namespace + "language");
}
