namespace KnowledgeGraph.Rdf.Tests;

public sealed class TermTests
{
    [Fact]
    public void Terms_are_ordered_by_kind_and_then_by_code_point()
    {
        Term[] ordered =
        [
            Iri.Parse("urn:a"), Iri.Parse("urn:\uFF5E"), Iri.Parse("urn:\U00010000"), new BlankNode("a"), new BlankNode("b"),
            Literal.String("a"), Literal.String("b"), Literal.LanguageTagged("b", "en"),
            new TripleTerm(Iri.Parse("urn:a"), RdfVocabulary.Type, Literal.Integer(1)),
        ];

        var sorted = ordered.Reverse().Order().ToArray();

        Assert.Equal(ordered.Take(6), sorted.Take(6));
        Assert.Equal(ordered[^1], sorted[^1]);
    }

    [Fact]
    public void Literals_of_equal_value_but_other_digits_are_other_terms()
    {
        Assert.NotEqual(Literal.Typed("01", XsdVocabulary.Integer), Literal.Integer(1));
        Assert.Equal(Literal.Typed("1", XsdVocabulary.Integer), Literal.Integer(1));
    }

    [Theory]
    [InlineData("0.90", "0.90")]
    [InlineData("3", "3.0")]
    [InlineData("-0.0", "0.0")]
    [InlineData("200000000000", "200000000000.0")]
    public void Decimals_keep_their_places_and_always_have_a_point(string value, string expected)
    {
        var literal = Literal.Decimal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, literal.LexicalForm);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Literal.String("cut \uD83D"));
        Assert.Throws<FormatException>(() => Iri.Parse("urn:\uDE00"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("1a")]
    [InlineData("muchtoolong")]
    public void A_language_tag_of_another_form_is_refused(string tag) =>
        Assert.Throws<ArgumentException>(() => Literal.LanguageTagged("x", tag));

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a.")]
    [InlineData("-a")]
    public void A_blank_node_label_that_no_syntax_can_write_is_refused(string label) =>
        Assert.Throws<ArgumentException>(() => new BlankNode(label));

    [Fact]
    public void A_literal_cannot_be_the_subject_of_a_triple_term() =>
        Assert.Throws<ArgumentException>(() => new TripleTerm(Literal.String("x"), RdfVocabulary.Type, RdfsVocabulary.Class));

    [Fact]
    public void Text_form_is_N_Triples()
    {
        var term = new TripleTerm(new BlankNode("b"), RdfVocabulary.Value, Literal.LanguageTagged("q\"", "en", TextDirection.LeftToRight));

        Assert.Equal("<<( _:b <http://www.w3.org/1999/02/22-rdf-syntax-ns#value> \"q\\\"\"@en--ltr )>>", term.ToString());
    }
}
