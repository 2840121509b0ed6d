using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Rdf.Tests;

/// <summary>Random graphs: few names, so that nodes are shared, lists and circles arise; strings with everything that needs an escape.</summary>
internal static class GraphGenerators
{
    private static readonly string[] IriTexts =
    [
        "https://example.org/a", "https://example.org/b/c.d", "https://example.org/-x", "https://example.org/50%25", "https://example.org/q?x=1#y",
        "https://example.org/", "urn:x:é漢", "https://example.org/dot.", "https://example.org/\U0001F600", "https://example.org/100%",
    ];

    private static readonly string[] TextPieces =
    [
        "", "a", "\"", "\"\"\"", "\\", "\n", "\r", "\t", "\u0000", "\u007f", "é", "\U0001F600", "'", "x y", "\uFFFE", "\u0085", "\u2028", "}", ".", "#",
    ];

    private static readonly Iri[] Predicates =
    [
        RdfVocabulary.Type, RdfVocabulary.First, RdfVocabulary.Rest, RdfVocabulary.Reifies, RdfsVocabulary.Label, Iri.Parse("https://example.org/p"),
    ];

    private static readonly Iri[] Datatypes =
    [
        XsdVocabulary.Integer, XsdVocabulary.Decimal, XsdVocabulary.Double, XsdVocabulary.Boolean, XsdVocabulary.String, XsdVocabulary.Date,
    ];

    private static readonly string[] LexicalForms = ["1", "-01", "+1.50", ".5", "5.", "1e3", "1.E-3", "true", "1", "", "e1", "--1", "2021-03"];

    private static readonly Gen<Term> IriTerm = Gen.Elements(IriTexts).Select(text => (Term)Iri.Parse(text));

    private static readonly Gen<Term> Node = Gen.Choose(1, 6).Select(number => (Term)new BlankNode("n" + number));

    private static readonly Gen<Term> Text = Gen.Elements(TextPieces).ListOf(4).Select(parts => (Term)Literal.String(string.Concat(parts)));

    private static readonly Gen<Term> TaggedText = Gen.Elements(TextPieces)
        .SelectMany(text => Gen.Elements("en", "en-GB", "sr-Latn-RS").Select(tag => (Term)Literal.LanguageTagged(text, tag)));

    private static readonly Gen<Term> TypedText = Gen.Elements(LexicalForms)
        .SelectMany(text => Gen.Elements(Datatypes).Select(type => (Term)Literal.Typed(text, type)));

    private static readonly Gen<Term> Subject = Gen.OneOf(IriTerm, Node, Node);

    private static readonly Gen<Term> PlainObject = Gen.OneOf(IriTerm, Node, Node, Gen.Constant((Term)RdfVocabulary.Nil), Text, TaggedText, TypedText);

    private static readonly Gen<Triple> PlainTriple = Subject.SelectMany(
        subject => Gen.Elements(Predicates).SelectMany(predicate => PlainObject.Select(@object => new Triple(subject, predicate, @object))));

    private static readonly Gen<Triple> TripleWithTerm = PlainTriple.SelectMany(
        outer => PlainTriple.Select(inner => outer with { Object = new TripleTerm(inner.Subject, inner.Predicate, inner.Object) }));

    private static readonly Gen<Triple> OneTriple = Gen.Frequency((8, PlainTriple), (1, TripleWithTerm));

    private static readonly Gen<Term?> GraphName = Gen.OneOf(Gen.Constant<Term?>(null), IriTerm.Select(term => (Term?)term), Node.Select(term => (Term?)term));

    public static Arbitrary<Triple[]> Triples() => OneTriple.ArrayOf().ToArbitrary();

    public static Arbitrary<Quad[]> Quads() => OneTriple.SelectMany(triple => GraphName.Select(triple.In)).ArrayOf().ToArbitrary();

    /// <summary>Text made of the pieces that the syntaxes are made of, so that it gets past the first character.</summary>
    public static Arbitrary<string> SyntaxLikeText() => Gen.Elements(
        "<a:b>", "<", ">", "<<", "<<(", ")>>", ">>", "_:b", "[", "]", "(", ")", "{", "}", "{|", "|}", "~", "\"x\"", "\"", "\"\"\"", "'", "@en", "@en--ltr", "^^",
        "@prefix", "PREFIX", "@base", "BASE", "GRAPH", "VERSION", "p:", "p:a", ":", "a", "true", "1", "-", "1.5", "1e", ".", ";", ",", " ", "\n", "#", "\\", "\\u00",
        "\\u0041", "%", "%4", "\uD83D", "\u0000", "é").ArrayOf().Select(parts => string.Concat(parts)).ToArbitrary();
}
