using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests;

/// <summary>Results that the tests of all formats share.</summary>
internal static class ResultSamples
{
    public static readonly Iri River = Iri.Parse("http://example.org/river");
    public static readonly Iri Crosses = Iri.Parse("http://example.org/crosses");

    /// <summary>One term of every kind, one row each; the second column is unbound in all rows but the first.</summary>
    public static SparqlResults Everything => SparqlResults.OfSolutions(
        ["term", "second"],
        [
            [River, Literal.Integer(1)],
            [new BlankNode("b0"), null],
            [Literal.String("plain"), null],
            [Literal.String(""), null],
            [Literal.String(" two\nlines, a \"quote\"\tand a tab\r"), null],
            [Literal.LanguageTagged("Donau", "de"), null],
            [Literal.LanguageTagged("نهر", "ar", TextDirection.RightToLeft), null],
            [Literal.Integer(-42), null],
            [Literal.Typed("007", XsdVocabulary.Integer), null],
            [Literal.Typed("2.50", XsdVocabulary.Decimal), null],
            [Literal.Typed("1.0E6", XsdVocabulary.Double), null],
            [Literal.Typed("INF", XsdVocabulary.Double), null],
            [Literal.Boolean(true), null],
            [Literal.Typed("1842-05-01", XsdVocabulary.Date), null],
            [new TripleTerm(River, Crosses, new TripleTerm(new BlankNode("b0"), Crosses, Literal.String("𝒳"))), null],
        ]);

    /// <summary>One column of one term.</summary>
    public static SparqlResults Of(Term? term) => SparqlResults.OfSolutions(["x"], [[term]]);

    public static string Written(SparqlResults results, SparqlResultsFormat format)
    {
        using var writer = new StringWriter();
        SparqlResultsWriter.Write(results, writer, format);
        return writer.ToString();
    }

    public static SparqlResults Read(string text, SparqlResultsFormat format)
    {
        using var reader = new StringReader(text);
        return SparqlResultsReader.Read(reader, format, "answers");
    }

    public static void AssertSame(SparqlResults expected, SparqlResults actual)
    {
        Assert.Equal(expected.Boolean, actual.Boolean);
        Assert.Equal(expected.Variables, actual.Variables);
        Assert.Equal(expected.Links, actual.Links);
        Assert.Equal(expected.Rows, actual.Rows);
    }
}
