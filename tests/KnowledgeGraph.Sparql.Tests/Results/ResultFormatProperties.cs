using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql.Tests;

public sealed class ResultFormatProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(300).WithEndSize(25).WithReplay(20241122, 11);

    private static readonly Gen<string> Text = Gen.Elements(
        "", "a", " ", "\"", "\"\"", ",", "\t", "\n", "\r", "\\", "'", "<b>", "&amp;", "]]>", "é", "\U0001F600", "?x", "_:b", "1", "e", ".", "\u2028", "\u0085").ListOf(4)
        .Select(parts => string.Concat(parts));

    private static readonly Gen<Term?> AnyTerm = Gen.OneOf(
        Gen.Constant((Term?)null),
        Gen.Elements("http://e/a", "urn:x:é", "http://e/q?a=1&b#c").Select(text => (Term?)Iri.Parse(text)),
        Gen.Choose(1, 4).Select(number => (Term?)new BlankNode("n" + number)),
        Text.Select(text => (Term?)Literal.String(text)),
        Text.Select(text => (Term?)Literal.LanguageTagged(text, "sr-Latn", TextDirection.LeftToRight)),
        Text.SelectMany(text => Gen.Elements(XsdVocabulary.Integer, XsdVocabulary.Decimal, XsdVocabulary.Double, XsdVocabulary.Boolean).Select(type => (Term?)Literal.Typed(text, type))),
        Text.Select(text => (Term?)new TripleTerm(new BlankNode("n1"), RdfVocabulary.Type, Literal.LanguageTagged(text, "en"))));

    private static readonly Gen<SparqlResults> Table = AnyTerm.Two().ArrayOf()
        .Select(rows => SparqlResults.OfSolutions(["a", "b"], [.. rows.Select(row => (IReadOnlyList<Term?>)[row.Item1, row.Item2])]));

    private static readonly Gen<string> Scraps = Gen.Elements(
        "{", "}", "[", "]", ":", ",", "\"head\"", "\"vars\"", "\"results\"", "\"bindings\"", "\"x\"", "\"type\"", "\"uri\"", "\"value\"", "true", "null", "1e9", "'", "/*", "<sparql",
        " xmlns='http://www.w3.org/2005/sparql-results#'", ">", "/>", "<head>", "</head>", "<results>", "<uri>", "&lt;", "<!--", "<![CDATA[", "?x", "\t", "\n", "\r", "\"", "<a:b>",
        "_:", "@en--rtl", "^^", "<<( ", " )>>", "\\u00", "\uD83D", "\u0000").ArrayOf().Select(parts => string.Concat(parts));

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    [InlineData(SparqlResultsFormat.Tsv)]
    public void What_is_written_reads_back_the_same(SparqlResultsFormat format) => Prop.ForAll(Table.ToArbitrary(), table =>
    {
        string text = ResultSamples.Written(table, format);

        ResultSamples.AssertSame(table, ResultSamples.Read(text, format));
    }).Check(Thorough);

    [Fact]
    public void Text_in_CSV_reads_back_the_same() => Prop.ForAll(Text.Two().ArrayOf().ToArbitrary(), rows =>
    {
        var table = SparqlResults.OfSolutions(["a", "b"], [.. rows.Select(row => (IReadOnlyList<Term?>)[Bound(row.Item1), Bound(row.Item2)])]);
        string text = ResultSamples.Written(table, SparqlResultsFormat.Csv);

        ResultSamples.AssertSame(table, ResultSamples.Read(text, SparqlResultsFormat.Csv));
    }).Check(Thorough);

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    [InlineData(SparqlResultsFormat.Csv)]
    [InlineData(SparqlResultsFormat.Tsv)]
    public void Readers_throw_nothing_but_their_own_exception(SparqlResultsFormat format) => Prop.ForAll(Scraps.ToArbitrary(), text =>
    {
        try
        {
            Assert.NotNull(ResultSamples.Read(text, format));
        }
        catch (SparqlResultsSyntaxException)
        {
            // Refused as it should be.
        }
    }).Check(Thorough);

    [Theory]
    [InlineData(SparqlResultsFormat.Json)]
    [InlineData(SparqlResultsFormat.Xml)]
    [InlineData(SparqlResultsFormat.Csv)]
    [InlineData(SparqlResultsFormat.Tsv)]
    public void A_document_that_was_damaged_is_read_or_refused(SparqlResultsFormat format)
    {
        string text = ResultSamples.Written(ResultSamples.Everything, format);
        var damage = Gen.Choose(0, text.Length - 1).SelectMany(at => Gen.Elements("", "\"", "<", ">", "\\", "\t", "\n", "{", "}", "\uDC00", "\u0001").Select(scrap => text[..at] + scrap + text[(at + 1)..]));

        Prop.ForAll(damage.ToArbitrary(), damaged => Record.Exception(() => ResultSamples.Read(damaged, format)) is null or SparqlResultsSyntaxException).Check(Thorough);
    }

    // An empty text and nothing look the same in CSV.
    private static Literal? Bound(string text) => text.Length == 0 ? null : Literal.String(text);
}
