using KnowledgeGraph.Articles;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Extraction;

/// <summary>Dates as terms, as precise as the text and no more.</summary>
internal static class Dates
{
    private static readonly Iri Edtf = Iri.Parse("http://id.loc.gov/datatypes/edtf/EDTF");

    /// <summary>A year, a month or a day (XML Schema 1.1 part 2, sections 3.3.9, 3.3.11 and 3.3.10).</summary>
    public static Literal Literal(PartialDate date) =>
        Rdf.Literal.Typed(date.ToString(), date.Day is not null ? XsdVocabulary.Date : date.Month is not null ? XsdVocabulary.GYearMonth : XsdVocabulary.GYear);

    /// <summary>What XML Schema cannot say, in the Extended Date/Time Format: "197X", "2015~".</summary>
    public static Literal Uncertain(string edtf) => Rdf.Literal.Typed(edtf, Edtf);
}
