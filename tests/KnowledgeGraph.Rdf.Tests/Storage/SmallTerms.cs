using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Quads over a few terms of every kind, so that patterns fit and quads come back; some literals pack into their number and some do not.</summary>
internal static class SmallTerms
{
    public static readonly Term[] Subjects = [Iri.Parse("urn:a"), Iri.Parse("urn:b"), Iri.Parse("urn:c"), new BlankNode("x"), new BlankNode("y")];

    public static readonly Iri[] Predicates = [Iri.Parse("urn:p"), Iri.Parse("urn:q"), RdfVocabulary.Type];

    public static readonly Term[] Objects =
    [
        .. Subjects,
        Literal.Integer(7), Literal.Integer(-7), Literal.Integer(4_000_000_000), Literal.Typed("07", XsdVocabulary.Integer), Literal.Decimal(0.90m), Literal.Boolean(true),
        Literal.Typed("2024-02-29", XsdVocabulary.Date), Literal.String("a"), Literal.LanguageTagged("a", "en"), Literal.LanguageTagged("a", "en", TextDirection.RightToLeft),
        new TripleTerm(Subjects[0], Predicates[0], Literal.Integer(7)),
    ];

    public static readonly Term?[] Graphs = [null, Iri.Parse("urn:g"), Iri.Parse("urn:h"), new BlankNode("x")];

    public static readonly Gen<Quad> AnyQuad = Gen.Elements(Subjects).SelectMany(s => Gen.Elements(Predicates).SelectMany(
        p => Gen.Elements(Objects).SelectMany(o => Gen.Elements(Graphs).Select(g => new Quad(s, p, o, g)))));

    public static Arbitrary<Quad[]> Quads() => AnyQuad.ArrayOf().ToArbitrary();
}
