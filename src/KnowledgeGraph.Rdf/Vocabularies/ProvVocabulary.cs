namespace KnowledgeGraph.Rdf;

/// <summary>Terms of PROV-O, prefix <c>prov:</c>; those that this solution uses.</summary>
public static class ProvVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://www.w3.org/ns/prov#";

    /// <summary><c>prov:Entity</c>.</summary>
    public static readonly Iri Entity = Iri.FromTrusted(Namespace + "Entity");

    /// <summary><c>prov:Activity</c>.</summary>
    public static readonly Iri Activity = Iri.FromTrusted(Namespace + "Activity");

    /// <summary><c>prov:Agent</c>.</summary>
    public static readonly Iri Agent = Iri.FromTrusted(Namespace + "Agent");

    /// <summary><c>prov:SoftwareAgent</c>.</summary>
    public static readonly Iri SoftwareAgent = Iri.FromTrusted(Namespace + "SoftwareAgent");

    /// <summary><c>prov:Person</c>.</summary>
    public static readonly Iri Person = Iri.FromTrusted(Namespace + "Person");

    /// <summary><c>prov:Organization</c>.</summary>
    public static readonly Iri Organization = Iri.FromTrusted(Namespace + "Organization");

    /// <summary><c>prov:wasDerivedFrom</c>.</summary>
    public static readonly Iri WasDerivedFrom = Iri.FromTrusted(Namespace + "wasDerivedFrom");

    /// <summary><c>prov:wasGeneratedBy</c>.</summary>
    public static readonly Iri WasGeneratedBy = Iri.FromTrusted(Namespace + "wasGeneratedBy");

    /// <summary><c>prov:wasAttributedTo</c>.</summary>
    public static readonly Iri WasAttributedTo = Iri.FromTrusted(Namespace + "wasAttributedTo");

    /// <summary><c>prov:wasAssociatedWith</c>.</summary>
    public static readonly Iri WasAssociatedWith = Iri.FromTrusted(Namespace + "wasAssociatedWith");

    /// <summary><c>prov:hadPrimarySource</c>.</summary>
    public static readonly Iri HadPrimarySource = Iri.FromTrusted(Namespace + "hadPrimarySource");

    /// <summary><c>prov:used</c>.</summary>
    public static readonly Iri Used = Iri.FromTrusted(Namespace + "used");

    /// <summary><c>prov:value</c>.</summary>
    public static readonly Iri Value = Iri.FromTrusted(Namespace + "value");

    /// <summary><c>prov:generatedAtTime</c>.</summary>
    public static readonly Iri GeneratedAtTime = Iri.FromTrusted(Namespace + "generatedAtTime");
}
