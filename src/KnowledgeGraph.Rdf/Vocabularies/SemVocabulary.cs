namespace KnowledgeGraph.Rdf;

/// <summary>Terms of the Simple Event Model, prefix <c>sem:</c>; those that this solution uses.</summary>
public static class SemVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://semanticweb.cs.vu.nl/2009/11/sem/";

    /// <summary><c>sem:Event</c>.</summary>
    public static readonly Iri Event = Iri.FromTrusted(Namespace + "Event");

    /// <summary><c>sem:Actor</c>.</summary>
    public static readonly Iri Actor = Iri.FromTrusted(Namespace + "Actor");

    /// <summary><c>sem:Place</c>.</summary>
    public static readonly Iri Place = Iri.FromTrusted(Namespace + "Place");

    /// <summary><c>sem:Time</c>.</summary>
    public static readonly Iri Time = Iri.FromTrusted(Namespace + "Time");

    /// <summary><c>sem:Role</c>.</summary>
    public static readonly Iri Role = Iri.FromTrusted(Namespace + "Role");

    /// <summary><c>sem:hasActor</c>.</summary>
    public static readonly Iri HasActor = Iri.FromTrusted(Namespace + "hasActor");

    /// <summary><c>sem:hasPlace</c>.</summary>
    public static readonly Iri HasPlace = Iri.FromTrusted(Namespace + "hasPlace");

    /// <summary><c>sem:hasTime</c>.</summary>
    public static readonly Iri HasTime = Iri.FromTrusted(Namespace + "hasTime");

    /// <summary><c>sem:hasTimeStamp</c>.</summary>
    public static readonly Iri HasTimeStamp = Iri.FromTrusted(Namespace + "hasTimeStamp");

    /// <summary><c>sem:hasBeginTimeStamp</c>.</summary>
    public static readonly Iri HasBeginTimeStamp = Iri.FromTrusted(Namespace + "hasBeginTimeStamp");

    /// <summary><c>sem:hasEndTimeStamp</c>.</summary>
    public static readonly Iri HasEndTimeStamp = Iri.FromTrusted(Namespace + "hasEndTimeStamp");

    /// <summary><c>sem:eventType</c>.</summary>
    public static readonly Iri EventType = Iri.FromTrusted(Namespace + "eventType");

    /// <summary><c>sem:actorType</c>.</summary>
    public static readonly Iri ActorType = Iri.FromTrusted(Namespace + "actorType");

    /// <summary><c>sem:roleType</c>.</summary>
    public static readonly Iri RoleType = Iri.FromTrusted(Namespace + "roleType");

    /// <summary><c>sem:subEventOf</c>.</summary>
    public static readonly Iri SubEventOf = Iri.FromTrusted(Namespace + "subEventOf");
}
