namespace KnowledgeGraph.Rdf;

/// <summary>Terms of the Organization Ontology, prefix <c>org:</c>; those that this solution uses.</summary>
public static class OrgVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/ns/org#";

    /// <summary><c>org:Organization</c>.</summary>
    public static readonly Iri Organization = Iri.FromTrusted(Namespace + "Organization");

    /// <summary><c>org:OrganizationalUnit</c>.</summary>
    public static readonly Iri OrganizationalUnit = Iri.FromTrusted(Namespace + "OrganizationalUnit");

    /// <summary><c>org:Post</c>.</summary>
    public static readonly Iri Post = Iri.FromTrusted(Namespace + "Post");

    /// <summary><c>org:Membership</c>.</summary>
    public static readonly Iri Membership = Iri.FromTrusted(Namespace + "Membership");

    /// <summary><c>org:Role</c>.</summary>
    public static readonly Iri Role = Iri.FromTrusted(Namespace + "Role");

    /// <summary><c>org:FormalOrganization</c>.</summary>
    public static readonly Iri FormalOrganization = Iri.FromTrusted(Namespace + "FormalOrganization");

    /// <summary><c>org:member</c>.</summary>
    public static readonly Iri Member = Iri.FromTrusted(Namespace + "member");

    /// <summary><c>org:memberOf</c>.</summary>
    public static readonly Iri MemberOf = Iri.FromTrusted(Namespace + "memberOf");

    /// <summary><c>org:organization</c>.</summary>
    public static readonly Iri OrganizationProperty = Iri.FromTrusted(Namespace + "organization");

    /// <summary><c>org:role</c>.</summary>
    public static readonly Iri RoleProperty = Iri.FromTrusted(Namespace + "role");

    /// <summary><c>org:holds</c>.</summary>
    public static readonly Iri Holds = Iri.FromTrusted(Namespace + "holds");

    /// <summary><c>org:heldBy</c>.</summary>
    public static readonly Iri HeldBy = Iri.FromTrusted(Namespace + "heldBy");

    /// <summary><c>org:postIn</c>.</summary>
    public static readonly Iri PostIn = Iri.FromTrusted(Namespace + "postIn");

    /// <summary><c>org:hasPost</c>.</summary>
    public static readonly Iri HasPost = Iri.FromTrusted(Namespace + "hasPost");

    /// <summary><c>org:unitOf</c>.</summary>
    public static readonly Iri UnitOf = Iri.FromTrusted(Namespace + "unitOf");

    /// <summary><c>org:hasUnit</c>.</summary>
    public static readonly Iri HasUnit = Iri.FromTrusted(Namespace + "hasUnit");

    /// <summary><c>org:subOrganizationOf</c>.</summary>
    public static readonly Iri SubOrganizationOf = Iri.FromTrusted(Namespace + "subOrganizationOf");

    /// <summary><c>org:memberDuring</c>.</summary>
    public static readonly Iri MemberDuring = Iri.FromTrusted(Namespace + "memberDuring");
}
