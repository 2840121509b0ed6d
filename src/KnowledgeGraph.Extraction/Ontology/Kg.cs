using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>The terms of the vocabulary contract that the extractor itself speaks; <c>ontology/newskg.ttl</c> declares them.</summary>
public static class Kg
{
    /// <summary>Namespace of classes, properties and fixed individuals.</summary>
    public const string Namespace = "https://w3id.org/newskg/ontology#";

    internal static readonly Iri Article = Term("Article");
    internal static readonly Iri Person = Term("Person");
    internal static readonly Iri UnnamedSource = Term("UnnamedSource");
    internal static readonly Iri Organization = Term("Organization");
    internal static readonly Iri Ministry = Term("Ministry");
    internal static readonly Iri Media = Term("Media");
    internal static readonly Iri ArmedForce = Term("ArmedForce");
    internal static readonly Iri Government = Term("Government");
    internal static readonly Iri Place = Term("Place");
    internal static readonly Iri Country = Term("Country");
    internal static readonly Iri Office = Term("Office");
    internal static readonly Iri Agreement = Term("Agreement");
    internal static readonly Iri Treaty = Term("Treaty");
    internal static readonly Iri StatusOfForcesAgreement = Term("StatusOfForcesAgreement");
    internal static readonly Iri CostSharingAgreement = Term("CostSharingAgreement");
    internal static readonly Iri TradeAgreement = Term("TradeAgreement");
    internal static readonly Iri Alliance = Term("Alliance");
    internal static readonly Iri Law = Term("Law");
    internal static readonly Iri Constitution = Term("Constitution");
    internal static readonly Iri Matter = Term("Matter");
    internal static readonly Iri Event = Term("Event");
    internal static readonly Iri Tenure = Term("Tenure");
    internal static readonly Iri Provision = Term("Provision");
    internal static readonly Iri Statement = Term("Statement");
    internal static readonly Iri Payment = Term("Payment");
    internal static readonly Iri Deployment = Term("Deployment");
    internal static readonly Iri Discrepancy = Term("Discrepancy");
    internal static readonly Iri ChangeOverTime = Term("ChangeOverTime");
    internal static readonly Iri OpenRelation = Term("OpenRelation");

    /// <summary>The term with this local name.</summary>
    public static Iri Term(string localName) => Iri.Parse(Namespace + localName);
}
