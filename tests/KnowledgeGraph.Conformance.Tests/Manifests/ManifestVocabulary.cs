using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Conformance.Tests;

/// <summary>The words of the manifests that tests need.</summary>
internal static class ManifestVocabulary
{
    public const string Tests = "http://www.w3.org/2001/sw/DataAccess/tests/";
    public const string Manifest = Tests + "test-manifest#";
    public const string RdfTest = "http://www.w3.org/ns/rdftest#";

    public static readonly Iri Include = Iri.Parse(Manifest + "include");
    public static readonly Iri Entries = Iri.Parse(Manifest + "entries");
    public static readonly Iri Name = Iri.Parse(Manifest + "name");
    public static readonly Iri Action = Iri.Parse(Manifest + "action");
    public static readonly Iri Result = Iri.Parse(Manifest + "result");
    public static readonly Iri ResultCardinality = Iri.Parse(Manifest + "resultCardinality");
    public static readonly Iri LaxCardinality = Iri.Parse(Manifest + "LaxCardinality");

    public static readonly Iri Approval = Iri.Parse(Tests + "test-dawg#approval");
    public static readonly Iri Approved = Iri.Parse(Tests + "test-dawg#Approved");

    public static readonly Iri Query = Iri.Parse(Tests + "test-query#query");
    public static readonly Iri QueryData = Iri.Parse(Tests + "test-query#data");
    public static readonly Iri QueryGraphData = Iri.Parse(Tests + "test-query#graphData");

    public static readonly Iri UpdateRequest = Iri.Parse("http://www.w3.org/2009/sparql/tests/test-update#request");
    public static readonly Iri UpdateData = Iri.Parse("http://www.w3.org/2009/sparql/tests/test-update#data");
    public static readonly Iri UpdateGraphData = Iri.Parse("http://www.w3.org/2009/sparql/tests/test-update#graphData");
    public static readonly Iri UpdateGraph = Iri.Parse("http://www.w3.org/2009/sparql/tests/test-update#graph");

    public static readonly Iri ResultSet = Iri.Parse(Tests + "result-set#ResultSet");
    public static readonly Iri ResultVariable = Iri.Parse(Tests + "result-set#resultVariable");
    public static readonly Iri Solution = Iri.Parse(Tests + "result-set#solution");
    public static readonly Iri Binding = Iri.Parse(Tests + "result-set#binding");
    public static readonly Iri Variable = Iri.Parse(Tests + "result-set#variable");
    public static readonly Iri Value = Iri.Parse(Tests + "result-set#value");
    public static readonly Iri Index = Iri.Parse(Tests + "result-set#index");
    public static readonly Iri Boolean = Iri.Parse(Tests + "result-set#boolean");
}
