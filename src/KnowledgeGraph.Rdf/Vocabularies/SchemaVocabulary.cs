namespace KnowledgeGraph.Rdf;

/// <summary>Terms of schema.org, prefix <c>schema:</c>; those that this solution uses.</summary>
public static class SchemaVocabulary
{
    /// <summary>The namespace that all terms begin with.</summary>
    public const string Namespace = "https://schema.org/";

    /// <summary><c>schema:NewsArticle</c>.</summary>
    public static readonly Iri NewsArticle = Iri.FromTrusted(Namespace + "NewsArticle");

    /// <summary><c>schema:Article</c>.</summary>
    public static readonly Iri Article = Iri.FromTrusted(Namespace + "Article");

    /// <summary><c>schema:Person</c>.</summary>
    public static readonly Iri Person = Iri.FromTrusted(Namespace + "Person");

    /// <summary><c>schema:Organization</c>.</summary>
    public static readonly Iri Organization = Iri.FromTrusted(Namespace + "Organization");

    /// <summary><c>schema:Place</c>.</summary>
    public static readonly Iri Place = Iri.FromTrusted(Namespace + "Place");

    /// <summary><c>schema:Country</c>.</summary>
    public static readonly Iri Country = Iri.FromTrusted(Namespace + "Country");

    /// <summary><c>schema:Event</c>.</summary>
    public static readonly Iri Event = Iri.FromTrusted(Namespace + "Event");

    /// <summary><c>schema:Claim</c>.</summary>
    public static readonly Iri Claim = Iri.FromTrusted(Namespace + "Claim");

    /// <summary><c>schema:Quotation</c>.</summary>
    public static readonly Iri Quotation = Iri.FromTrusted(Namespace + "Quotation");

    /// <summary><c>schema:Legislation</c>.</summary>
    public static readonly Iri Legislation = Iri.FromTrusted(Namespace + "Legislation");

    /// <summary><c>schema:headline</c>.</summary>
    public static readonly Iri Headline = Iri.FromTrusted(Namespace + "headline");

    /// <summary><c>schema:publisher</c>.</summary>
    public static readonly Iri Publisher = Iri.FromTrusted(Namespace + "publisher");

    /// <summary><c>schema:author</c>.</summary>
    public static readonly Iri Author = Iri.FromTrusted(Namespace + "author");

    /// <summary><c>schema:editor</c>.</summary>
    public static readonly Iri Editor = Iri.FromTrusted(Namespace + "editor");

    /// <summary><c>schema:datePublished</c>.</summary>
    public static readonly Iri DatePublished = Iri.FromTrusted(Namespace + "datePublished");

    /// <summary><c>schema:dateModified</c>.</summary>
    public static readonly Iri DateModified = Iri.FromTrusted(Namespace + "dateModified");

    /// <summary><c>schema:url</c>.</summary>
    public static readonly Iri Url = Iri.FromTrusted(Namespace + "url");

    /// <summary><c>schema:inLanguage</c>.</summary>
    public static readonly Iri InLanguage = Iri.FromTrusted(Namespace + "inLanguage");

    /// <summary><c>schema:name</c>.</summary>
    public static readonly Iri Name = Iri.FromTrusted(Namespace + "name");

    /// <summary><c>schema:alternateName</c>.</summary>
    public static readonly Iri AlternateName = Iri.FromTrusted(Namespace + "alternateName");

    /// <summary><c>schema:description</c>.</summary>
    public static readonly Iri Description = Iri.FromTrusted(Namespace + "description");

    /// <summary><c>schema:isPartOf</c>.</summary>
    public static readonly Iri IsPartOf = Iri.FromTrusted(Namespace + "isPartOf");

    /// <summary><c>schema:about</c>.</summary>
    public static readonly Iri About = Iri.FromTrusted(Namespace + "about");

    /// <summary><c>schema:mentions</c>.</summary>
    public static readonly Iri Mentions = Iri.FromTrusted(Namespace + "mentions");
}
