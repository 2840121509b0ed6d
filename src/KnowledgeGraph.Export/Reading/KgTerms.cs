using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>The terms of the news ontology that the picture gives a form of their own; all others are drawn by rule.</summary>
internal static class KgTerms
{
    public const string Namespace = "https://w3id.org/newskg/ontology#";

    public static readonly Iri Holder = Of("holder"), Office = Of("office"), Former = Of("former"), OfficeOf = Of("officeOf"), HoldsOffice = Of("holdsOffice");
    public static readonly Iri Occupation = Of("occupation"), AffiliatedWith = Of("affiliatedWith"), Confidence = Of("confidence"), AttestedOn = Of("attestedOn");
    public static readonly Iri SignedOn = Of("signedOn"), ConcludedOn = Of("concludedOn"), EnactedOn = Of("enactedOn"), RevisedOn = Of("revisedOn"), ExpiresOn = Of("expiresOn");
    public static readonly Iri Date = Of("date"), StartDate = Of("startDate"), EndDate = Of("endDate"), Location = Of("location");
    public static readonly Iri UnderAgreement = Of("underAgreement"), Modality = Of("modality"), Bearer = Of("bearer"), Act = Of("act");
    public static readonly Iri Beneficiary = Of("beneficiary"), Condition = Of("condition");
    public static readonly Iri Speaker = Of("speaker"), Quote = Of("quote"), Paraphrase = Of("paraphrase"), Topic = Of("topic"), Stance = Of("stance"), SaidOn = Of("saidOn");
    public static readonly Iri Payer = Of("payer"), Payee = Of("payee"), Amount = Of("amount"), Currency = Of("currency"), Qualifier = Of("qualifier");
    public static readonly Iri Period = Of("period"), Purpose = Of("purpose"), EquivalentTo = Of("equivalentTo");
    public static readonly Iri Force = Of("force"), HostCountry = Of("hostCountry"), Personnel = Of("personnel");
    public static readonly Iri Tenure = Of("Tenure"), Statement = Of("Statement"), Provision = Of("Provision"), Payment = Of("Payment"), Deployment = Of("Deployment");
    public static readonly Iri Article = Of("Article"), Discrepancy = Of("Discrepancy"), ChangeOverTime = Of("ChangeOverTime"), Between = Of("between");

    /// <summary>The local name: what follows the last <c>#</c> or <c>/</c>.</summary>
    public static string LocalName(Iri iri) => iri.Value[(iri.Value.LastIndexOfAny(['#', '/']) + 1)..];

    private static Iri Of(string name) => Iri.Parse(Namespace + name);
}
