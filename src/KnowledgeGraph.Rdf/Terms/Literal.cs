using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Rdf;

/// <summary>A literal: a text with a datatype and, where the datatype is <c>rdf:langString</c> or <c>rdf:dirLangString</c>, a language tag.</summary>
/// <remarks>
/// RDF 1.1 Concepts section 3.3. The lexical form is kept as given, whether or not the datatype allows it (section 5.4: ill-typed literals are literals).
/// The language tag is kept as written and compared as written.
/// </remarks>
public sealed record Literal : Term
{
    private Literal(string lexicalForm, Iri datatype, string? language = null, TextDirection? direction = null)
        : this(Checked(lexicalForm), datatype, language, direction, isTrusted: true)
    {
    }

    private Literal(string lexicalForm, Iri datatype, string? language, TextDirection? direction, bool isTrusted)
    {
        Debug.Assert(isTrusted, "the text has been checked");
        LexicalForm = lexicalForm;
        Datatype = datatype;
        Language = language;
        Direction = direction;
    }

    /// <summary>The text, unescaped.</summary>
    public string LexicalForm { get; }

    /// <summary>The datatype; <c>xsd:string</c> for plain strings, <c>rdf:langString</c> or <c>rdf:dirLangString</c> where <see cref="Language"/> is set.</summary>
    public Iri Datatype { get; }

    /// <summary>The BCP 47 language tag without <c>@</c>; null for literals that have none.</summary>
    public string? Language { get; }

    /// <summary>The base direction (RDF 1.2); null where none is given, always null without a language.</summary>
    public TextDirection? Direction { get; }

    internal override int Rank => 2;

    /// <summary>An <c>xsd:string</c>.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair; such text has no Unicode code points to write.</exception>
    public static Literal String(string text) => new(text, XsdVocabulary.String);

    /// <summary>A language-tagged string.</summary>
    /// <param name="text">The lexical form.</param>
    /// <param name="language">A BCP 47 tag, "en" or "sr-Latn-RS"; kept as written.</param>
    /// <param name="direction">The base direction, where it is known (RDF 1.2 only).</param>
    /// <exception cref="ArgumentException">The tag has not the form of one, or the text holds half of a surrogate pair.</exception>
    public static Literal LanguageTagged(string text, string language, TextDirection? direction = null)
    {
        ArgumentNullException.ThrowIfNull(language);
        if (!TurtleCharacters.IsLanguageTag(language)) throw new ArgumentException(RdfErrors.BadLanguageTag(language).Text, nameof(language));
        return new Literal(text, direction is null ? RdfVocabulary.LangString : RdfVocabulary.DirLangString, language, direction);
    }

    /// <summary>A literal of any datatype but the two that need a language tag.</summary>
    /// <param name="lexicalForm">Kept as given; it is not checked against the datatype.</param>
    /// <param name="datatype">Its datatype.</param>
    /// <exception cref="ArgumentException">The datatype is <c>rdf:langString</c> or <c>rdf:dirLangString</c>, or the text holds half of a surrogate pair.</exception>
    public static Literal Typed(string lexicalForm, Iri datatype)
    {
        ArgumentNullException.ThrowIfNull(datatype);
        if (datatype == RdfVocabulary.LangString || datatype == RdfVocabulary.DirLangString)
        {
            throw new ArgumentException(RdfErrors.LanguageMissing(datatype).Text, nameof(datatype));
        }

        return new Literal(lexicalForm, datatype);
    }

    /// <summary>An <c>xsd:integer</c> in canonical form.</summary>
    public static Literal Integer(long value) => new(value.ToString(CultureInfo.InvariantCulture), XsdVocabulary.Integer);

    /// <summary>An <c>xsd:decimal</c> that always has a point and keeps the decimals of <paramref name="value"/>: <c>0.90m</c> gives "0.90", <c>3m</c> gives "3.0".</summary>
    public static Literal Decimal(decimal value)
    {
        string digits = (value == 0 ? Math.Abs(value) : value).ToString(CultureInfo.InvariantCulture);
        return new Literal(digits.Contains('.', StringComparison.Ordinal) ? digits : digits + ".0", XsdVocabulary.Decimal);
    }

    /// <summary>An <c>xsd:boolean</c>: "true" or "false".</summary>
    public static Literal Boolean(bool value) => new(value ? "true" : "false", XsdVocabulary.Boolean);

    /// <summary>Makes a literal of what a dictionary holds, which was checked when it went in.</summary>
    internal static Literal FromTrusted(string lexicalForm, Iri datatype, string? language, TextDirection? direction)
    {
        Debug.Assert(!UnicodeText.HasLoneSurrogate(lexicalForm), "half of a surrogate pair was trusted to be text");
        return new Literal(lexicalForm, datatype, language, direction, isTrusted: true);
    }

    private static string Checked(string lexicalForm)
    {
        ArgumentNullException.ThrowIfNull(lexicalForm);
        return UnicodeText.HasLoneSurrogate(lexicalForm) ? throw new ArgumentException(RdfErrors.LoneSurrogate().Text, nameof(lexicalForm)) : lexicalForm;
    }

    internal override int CompareToSameKind(Term other)
    {
        var literal = (Literal)other;
        int order = CodePointOrder.Compare(LexicalForm, literal.LexicalForm);
        if (order == 0) order = Datatype.CompareTo(literal.Datatype);
        if (order == 0) order = CodePointOrder.Compare(Language ?? "", literal.Language ?? "");
        return order != 0 ? order : Nullable.Compare(Direction, literal.Direction);
    }
}
