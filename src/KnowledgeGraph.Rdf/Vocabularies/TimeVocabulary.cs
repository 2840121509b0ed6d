namespace KnowledgeGraph.Rdf;

/// <summary>Terms of OWL-Time, prefix <c>time:</c>; those that this solution uses.</summary>
public static class TimeVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/2006/time#";

    /// <summary><c>time:Instant</c>.</summary>
    public static readonly Iri Instant = Iri.FromTrusted(Namespace + "Instant");

    /// <summary><c>time:Interval</c>.</summary>
    public static readonly Iri Interval = Iri.FromTrusted(Namespace + "Interval");

    /// <summary><c>time:ProperInterval</c>.</summary>
    public static readonly Iri ProperInterval = Iri.FromTrusted(Namespace + "ProperInterval");

    /// <summary><c>time:TemporalEntity</c>.</summary>
    public static readonly Iri TemporalEntity = Iri.FromTrusted(Namespace + "TemporalEntity");

    /// <summary><c>time:hasBeginning</c>.</summary>
    public static readonly Iri HasBeginning = Iri.FromTrusted(Namespace + "hasBeginning");

    /// <summary><c>time:hasEnd</c>.</summary>
    public static readonly Iri HasEnd = Iri.FromTrusted(Namespace + "hasEnd");

    /// <summary><c>time:inXSDDate</c>.</summary>
    public static readonly Iri InXSDDate = Iri.FromTrusted(Namespace + "inXSDDate");

    /// <summary><c>time:inXSDgYear</c>.</summary>
    public static readonly Iri InXSDgYear = Iri.FromTrusted(Namespace + "inXSDgYear");

    /// <summary><c>time:inXSDgYearMonth</c>.</summary>
    public static readonly Iri InXSDgYearMonth = Iri.FromTrusted(Namespace + "inXSDgYearMonth");

    /// <summary><c>time:inXSDDateTimeStamp</c>.</summary>
    public static readonly Iri InXSDDateTimeStamp = Iri.FromTrusted(Namespace + "inXSDDateTimeStamp");

    /// <summary><c>time:hasXSDDuration</c>.</summary>
    public static readonly Iri HasXSDDuration = Iri.FromTrusted(Namespace + "hasXSDDuration");

    /// <summary><c>time:hasTime</c>.</summary>
    public static readonly Iri HasTime = Iri.FromTrusted(Namespace + "hasTime");

    /// <summary><c>time:before</c>.</summary>
    public static readonly Iri Before = Iri.FromTrusted(Namespace + "before");

    /// <summary><c>time:after</c>.</summary>
    public static readonly Iri After = Iri.FromTrusted(Namespace + "after");
}
