namespace KnowledgeGraph.Rdf;

/// <summary>Terms of the DCMI Metadata Terms, prefix <c>dcterms:</c>; those that this solution uses.</summary>
public static class DctermsVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "http://purl.org/dc/terms/";

    /// <summary><c>dcterms:title</c>.</summary>
    public static readonly Iri Title = Iri.FromTrusted(Namespace + "title");

    /// <summary><c>dcterms:creator</c>.</summary>
    public static readonly Iri Creator = Iri.FromTrusted(Namespace + "creator");

    /// <summary><c>dcterms:contributor</c>.</summary>
    public static readonly Iri Contributor = Iri.FromTrusted(Namespace + "contributor");

    /// <summary><c>dcterms:publisher</c>.</summary>
    public static readonly Iri Publisher = Iri.FromTrusted(Namespace + "publisher");

    /// <summary><c>dcterms:date</c>.</summary>
    public static readonly Iri Date = Iri.FromTrusted(Namespace + "date");

    /// <summary><c>dcterms:created</c>.</summary>
    public static readonly Iri Created = Iri.FromTrusted(Namespace + "created");

    /// <summary><c>dcterms:modified</c>.</summary>
    public static readonly Iri Modified = Iri.FromTrusted(Namespace + "modified");

    /// <summary><c>dcterms:issued</c>.</summary>
    public static readonly Iri Issued = Iri.FromTrusted(Namespace + "issued");

    /// <summary><c>dcterms:source</c>.</summary>
    public static readonly Iri Source = Iri.FromTrusted(Namespace + "source");

    /// <summary><c>dcterms:license</c>.</summary>
    public static readonly Iri License = Iri.FromTrusted(Namespace + "license");

    /// <summary><c>dcterms:rights</c>.</summary>
    public static readonly Iri Rights = Iri.FromTrusted(Namespace + "rights");

    /// <summary><c>dcterms:description</c>.</summary>
    public static readonly Iri Description = Iri.FromTrusted(Namespace + "description");

    /// <summary><c>dcterms:subject</c>.</summary>
    public static readonly Iri Subject = Iri.FromTrusted(Namespace + "subject");

    /// <summary><c>dcterms:identifier</c>.</summary>
    public static readonly Iri Identifier = Iri.FromTrusted(Namespace + "identifier");

    /// <summary><c>dcterms:isPartOf</c>.</summary>
    public static readonly Iri IsPartOf = Iri.FromTrusted(Namespace + "isPartOf");

    /// <summary><c>dcterms:hasPart</c>.</summary>
    public static readonly Iri HasPart = Iri.FromTrusted(Namespace + "hasPart");

    /// <summary><c>dcterms:language</c>.</summary>
    public static readonly Iri Language = Iri.FromTrusted(Namespace + "language");

    /// <summary><c>dcterms:references</c>.</summary>
    public static readonly Iri References = Iri.FromTrusted(Namespace + "references");

    /// <summary><c>dcterms:format</c>.</summary>
    public static readonly Iri Format = Iri.FromTrusted(Namespace + "format");

    /// <summary><c>dcterms:type</c>.</summary>
    public static readonly Iri Type = Iri.FromTrusted(Namespace + "type");
}
