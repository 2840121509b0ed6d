using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Rdf.Storage;

namespace KnowledgeGraph.Rdf.Tests;

public sealed class TermDictionaryTests
{
    [Fact]
    public void Every_term_comes_back_as_it_was_and_keeps_its_number() => Prop.ForAll(GraphGenerators.Triples(), triples =>
    {
        var dictionary = new TermDictionary();
        foreach (var term in triples.SelectMany(triple => new[] { triple.Subject, triple.Predicate, triple.Object }))
        {
            bool known = dictionary.TryFind(term, out uint before);
            uint id = dictionary.Add(term);

            Assert.Equal(known ? before : id, id);
            Assert.True(dictionary.TryFind(term, out uint after) && after == id);
            Assert.Equal(term, dictionary.Decode(id));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Terms_that_differ_have_different_numbers()
    {
        var dictionary = new TermDictionary();
        Term[] terms =
        [
            Iri.Parse("urn:x"), new BlankNode("x"), Literal.String("urn:x"), Literal.String("x"), Literal.Typed("x", Iri.Parse("urn:x")), Literal.Typed("x", XsdVocabulary.Integer),
            Literal.LanguageTagged("x", "en"), Literal.LanguageTagged("x", "EN"), Literal.LanguageTagged("xe", "n"), Literal.LanguageTagged("x", "en", TextDirection.LeftToRight),
            Literal.LanguageTagged("x", "en", TextDirection.RightToLeft), Literal.String("xen"), Literal.Integer(1), Literal.Typed("01", XsdVocabulary.Integer),
            new TripleTerm(Iri.Parse("urn:x"), Iri.Parse("urn:x"), Iri.Parse("urn:x")), new TripleTerm(Iri.Parse("urn:x"), Iri.Parse("urn:x"), Literal.Integer(1)),
        ];

        Assert.Equal(terms.Length, terms.Select(dictionary.Add).Distinct().Count());
    }

    [Fact]
    public void Numbers_follow_first_appearance_without_gaps()
    {
        var dictionary = new TermDictionary();

        uint[] ids = [dictionary.AddIri("urn:a"u8), dictionary.AddString("x"u8), dictionary.AddIri("urn:a"u8), dictionary.AddLiteral("5"u8, WellKnownTerms.XsdInteger), dictionary.AddBlankNode("b"u8)];

        uint first = WellKnownTerms.Count + 1;
        Assert.True(TermId.TryFromInteger(5, out uint five));
        Assert.Equal([first, first + 1, first, five, first + 2], ids);
        Assert.Equal(WellKnownTerms.Count + 3, dictionary.Count);
    }

    [Fact]
    public void What_a_number_stands_for_can_be_asked_without_a_term()
    {
        var dictionary = new TermDictionary();
        Span<byte> scratch = stackalloc byte[TermDictionary.ScratchSize];
        uint iri = dictionary.AddIri("urn:a"u8);
        uint typed = dictionary.AddLiteral("abc"u8, iri);
        uint tagged = dictionary.AddLanguageString("Straße"u8, "de-CH"u8, TextDirection.LeftToRight);
        uint triple = dictionary.AddTripleTerm(iri, iri, typed);

        Assert.Equal([TermKind.Iri, TermKind.Literal, TermKind.Literal, TermKind.TripleTerm, TermKind.BlankNode],
            new[] { iri, typed, tagged, triple, dictionary.AddBlankNode("b"u8) }.Select(dictionary.KindOf));
        Assert.Equal("Straße", Encoding.UTF8.GetString(dictionary.LexicalUtf8(tagged, scratch)));
        Assert.Equal("de-CH", Encoding.UTF8.GetString(dictionary.LanguageUtf8(tagged)));
        Assert.Equal(TextDirection.LeftToRight, dictionary.DirectionOf(tagged));
        Assert.Equal([iri, WellKnownTerms.RdfDirLangString, 0u, 0u], new[] { typed, tagged, iri, triple }.Select(dictionary.DatatypeOf));
        Assert.Equal((iri, iri, typed), dictionary.TripleOf(triple));
        Assert.Throws<ArgumentException>(() => dictionary.TripleOf(iri));
        Assert.True(dictionary.LanguageUtf8(typed).IsEmpty && dictionary.DirectionOf(typed) is null && dictionary.LexicalUtf8(triple, scratch).IsEmpty);
    }

    [Fact]
    public void A_number_that_nobody_gave_has_no_term()
    {
        var dictionary = new TermDictionary();

        Assert.Throws<ArgumentOutOfRangeException>(() => dictionary.Decode(TermId.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => dictionary.Decode((uint)dictionary.Count + 1));
        Assert.Throws<ArgumentException>(() => dictionary.AddLiteral("x"u8, WellKnownTerms.RdfLangString));
    }

    [Fact]
    public void Texts_longer_than_a_chunk_lie_between_short_ones_unharmed()
    {
        var dictionary = new TermDictionary();
        string[] texts = ["short", new string('a', 3_000_000), "between", new string('b', 1 << 20), new string('é', 1_500_000), "last"];

        var ids = texts.Select(text => dictionary.Add(Literal.String(text))).ToList();
        for (int i = 0; i < 50_000; i++) dictionary.Add(Literal.String("filler " + i.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal(texts, ids.Select(id => ((Literal)dictionary.Decode(id)).LexicalForm));
        Assert.Equal(ids, texts.Select(text => dictionary.TryFind(Literal.String(text), out uint id) ? id : 0));
    }

    [Fact]
    public async Task Readers_find_what_was_there_while_a_writer_adds()
    {
        const int Terms = 60_000;
        var dictionary = new TermDictionary();
        int published = 0;
        var writer = Task.Run(() =>
        {
            for (int i = 0; i < Terms; i++)
            {
                dictionary.AddIri(Encoding.UTF8.GetBytes("urn:n" + i.ToString(CultureInfo.InvariantCulture)));
                Volatile.Write(ref published, i + 1);
            }
        });
        var reader = Task.Run(() =>
        {
            for (int seen = 0; seen < Terms;)
            {
                seen = Volatile.Read(ref published);
                for (int i = Math.Max(0, seen - 50); i < seen; i++)
                {
                    var iri = Iri.Parse("urn:n" + i.ToString(CultureInfo.InvariantCulture));
                    Assert.True(dictionary.TryFind(iri, out uint id));
                    Assert.Equal(iri, dictionary.Decode(id));
                }
            }
        });

        await Task.WhenAll(writer, reader);

        Assert.Equal(WellKnownTerms.Count + Terms, dictionary.Count);
    }
}
