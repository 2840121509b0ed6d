using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>Messages of canonicalisation and of the comparison of graphs. Codes KG1057 to KG1059 belong to them; a code is never reused.</summary>
internal static class CanonicalizationErrors
{
    public static RdfMessage TripleTerm(Term term) =>
        new("KG1057", $"the triple term {term} cannot be canonicalised: RDFC-1.0 is for datasets of RDF 1.1; compare such datasets by isomorphism");

    public static RdfMessage TooMuchWork(long limit) => new("KG1058", string.Create(
        CultureInfo.InvariantCulture,
        $"the blank nodes are too much alike: more than {limit} steps of RDFC-1.0 section 4.8 would be needed; raise the limit, or give the nodes IRIs or names"));

    public static RdfMessage TooSymmetric(long limit) => new("KG1059", string.Create(
        CultureInfo.InvariantCulture,
        $"the blank nodes are too much alike: whether the two are isomorphic was not found in {limit} steps; give the nodes IRIs or names"));
}
