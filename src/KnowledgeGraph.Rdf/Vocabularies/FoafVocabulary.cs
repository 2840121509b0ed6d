namespace KnowledgeGraph.Rdf;

/// <summary>Terms of FOAF, prefix <c>foaf:</c>; those that this solution uses.</summary>
public static class FoafVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://xmlns.com/foaf/0.1/";

    /// <summary><c>foaf:Agent</c>.</summary>
    public static readonly Iri Agent = Iri.FromTrusted(Namespace + "Agent");

    /// <summary><c>foaf:Person</c>.</summary>
    public static readonly Iri Person = Iri.FromTrusted(Namespace + "Person");

    /// <summary><c>foaf:Organization</c>.</summary>
    public static readonly Iri Organization = Iri.FromTrusted(Namespace + "Organization");

    /// <summary><c>foaf:Document</c>.</summary>
    public static readonly Iri Document = Iri.FromTrusted(Namespace + "Document");

    /// <summary><c>foaf:Group</c>.</summary>
    public static readonly Iri Group = Iri.FromTrusted(Namespace + "Group");

    /// <summary><c>foaf:name</c>.</summary>
    public static readonly Iri Name = Iri.FromTrusted(Namespace + "name");

    /// <summary><c>foaf:givenName</c>.</summary>
    public static readonly Iri GivenName = Iri.FromTrusted(Namespace + "givenName");

    /// <summary><c>foaf:familyName</c>.</summary>
    public static readonly Iri FamilyName = Iri.FromTrusted(Namespace + "familyName");

    /// <summary><c>foaf:title</c>.</summary>
    public static readonly Iri Title = Iri.FromTrusted(Namespace + "title");

    /// <summary><c>foaf:knows</c>.</summary>
    public static readonly Iri Knows = Iri.FromTrusted(Namespace + "knows");

    /// <summary><c>foaf:member</c>.</summary>
    public static readonly Iri Member = Iri.FromTrusted(Namespace + "member");

    /// <summary><c>foaf:homepage</c>.</summary>
    public static readonly Iri Homepage = Iri.FromTrusted(Namespace + "homepage");

    /// <summary><c>foaf:page</c>.</summary>
    public static readonly Iri Page = Iri.FromTrusted(Namespace + "page");

    /// <summary><c>foaf:topic</c>.</summary>
    public static readonly Iri Topic = Iri.FromTrusted(Namespace + "topic");

    /// <summary><c>foaf:primaryTopic</c>.</summary>
    public static readonly Iri PrimaryTopic = Iri.FromTrusted(Namespace + "primaryTopic");
}
