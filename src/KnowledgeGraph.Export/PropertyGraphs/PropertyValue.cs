using System.Globalization;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>One value of a property: its text as the dataset has it, and the narrowest type that keeps it whole.</summary>
/// <param name="Text">The lexical form of a literal, the IRI of a resource.</param>
/// <param name="Kind">What the text can be read as without loss.</param>
internal readonly record struct PropertyValue(string Text, PropertyKind Kind)
{
    /// <summary>As many digits as a double keeps in any case.</summary>
    private const int SafeDigits = 15;

    public static PropertyValue Of(string text) => new(text, PropertyKind.String);

    public static PropertyValue Of(long number) => new(number.ToString(CultureInfo.InvariantCulture), PropertyKind.Long);

    public static PropertyValue Of(Term term) => term switch
    {
        Literal literal => new PropertyValue(literal.LexicalForm, KindOf(literal)),
        _ => Of(IdOf(term)),
    };

    /// <summary>What a resource is called in a property graph: its IRI, or <c>_:</c> and the label of a blank node.</summary>
    public static string IdOf(Term term) => term is Iri iri ? iri.Value : term is BlankNode blank ? "_:" + blank.Label : term.ToString()!;

    /// <summary>The text in the one form that every reader of the type takes.</summary>
    public string As(PropertyKind kind) => kind switch
    {
        PropertyKind.Long => long.Parse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        PropertyKind.Double => AsDouble().ToString("R", CultureInfo.InvariantCulture),
        PropertyKind.Boolean => Text is "true" or "1" ? "true" : "false",
        _ => Text,
    };

    public double AsDouble() => double.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Whether a whole number stays what it is as a double.</summary>
    public bool FitsDouble => Kind == PropertyKind.Double || (Kind == PropertyKind.Long && Text.Count(char.IsAsciiDigit) <= SafeDigits);

    private static PropertyKind KindOf(Literal literal)
    {
        string text = literal.LexicalForm;
        var type = literal.Datatype;
        if (type == XsdVocabulary.Boolean) return text is "true" or "false" or "1" or "0" ? PropertyKind.Boolean : PropertyKind.String;
        if (type == XsdVocabulary.Date) return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? PropertyKind.Date : PropertyKind.String;
        if (type == XsdVocabulary.Integer || type == XsdVocabulary.NonNegativeInteger || type == XsdVocabulary.PositiveInteger || type == XsdVocabulary.Long || type == XsdVocabulary.Int)
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? PropertyKind.Long : PropertyKind.String;
        bool isNumber = type == XsdVocabulary.Decimal || type == XsdVocabulary.Double || type == XsdVocabulary.Float;
        return isNumber && IsSafeDouble(text) ? PropertyKind.Double : PropertyKind.String;
    }

    private static bool IsSafeDouble(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
        && !text.Any(char.IsWhiteSpace) && text.TakeWhile(c => c is not ('e' or 'E')).Count(char.IsAsciiDigit) <= SafeDigits;
}
