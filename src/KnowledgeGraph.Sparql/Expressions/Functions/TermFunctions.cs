using KnowledgeGraph.Rdf;
using KnowledgeGraph.Rdf.Storage;
using ExecutionContext = KnowledgeGraph.Sparql.Execution.ExecutionContext;

namespace KnowledgeGraph.Sparql.Expressions;

/// <summary>The functions on terms. SPARQL 1.1 section 17.4.2; 1.2 for directions and triple terms.</summary>
internal sealed class TermFunctions(Values values, ExecutionContext context)
{
    public static Truth IsIri(in Value value) => Of(value.Kind == ValueKind.Iri);

    public static Truth IsBlank(in Value value) => Of(value.Kind == ValueKind.BlankNode);

    public static Truth IsLiteral(in Value value) => Of(value.IsLiteral);

    public static Truth IsNumeric(in Value value) => Of(value.IsNumeric);

    public static Truth IsTriple(in Value value) => Of(value.Kind == ValueKind.TripleTerm);

    public static Truth HasLanguage(in Value value) => Of(value.Kind == ValueKind.LangString);

    public Truth HasDirection(in Value value) => Of(values.Direction(value) is not null);

    /// <summary>STR: the text of an IRI, the lexical form of a literal.</summary>
    public static Value Text(in Value value) =>
        value.Kind == ValueKind.Iri ? Value.OfLexicalForm(value.Id) : value.IsLiteral ? Values.LexicalString(value) : Value.Error;

    public Value Language(in Value value) =>
        value.IsLiteral ? Value.Of(System.Text.Encoding.ASCII.GetString(values.Language(value))) : Value.Error;

    public Value Direction(in Value value) => !value.IsLiteral ? Value.Error : Value.Of(values.Direction(value) switch
    {
        TextDirection.LeftToRight => "ltr",
        TextDirection.RightToLeft => "rtl",
        _ => "",
    });

    public Value Datatype(in Value value) => value.IsLiteral ? values.FromId(values.DatatypeOf(value)) : Value.Error;

    /// <summary>IRI: resolved against the base; an error where the outcome is no IRI.</summary>
    public Value ToIri(in Value value)
    {
        if (value.Kind == ValueKind.Iri) return value;
        if (value.Kind != ValueKind.String) return Value.Error;
        string text = values.Text(value);
        try
        {
            var iri = context.Base is { } baseIri ? Iri.Resolve(baseIri, text) : Iri.Parse(text);
            return values.FromTerm(iri);
        }
        catch (FormatException)
        {
            return Value.Error;
        }
    }

    public Value WithDatatype(in Value text, in Value datatype)
    {
        if (text.Kind != ValueKind.String || datatype.Kind != ValueKind.Iri || datatype.Id is WellKnownTerms.RdfLangString or WellKnownTerms.RdfDirLangString) return Value.Error;
        return values.FromId(context.Terms.InternLiteral(values.Utf8(text, 0), datatype.Id));
    }

    public Value WithLanguage(in Value text, in Value tag) =>
        text.Kind == ValueKind.String && tag.Kind == ValueKind.String ? Tagged(text, values.Text(tag), null) : Value.Error;

    public Value WithDirection(ReadOnlySpan<Value> arguments)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (argument.Kind != ValueKind.String) return Value.Error;
        }

        return values.Text(arguments[2]) switch
        {
            "ltr" => Tagged(arguments[0], values.Text(arguments[1]), TextDirection.LeftToRight),
            "rtl" => Tagged(arguments[0], values.Text(arguments[1]), TextDirection.RightToLeft),
            _ => Value.Error,
        };
    }

    public Value Triple(ReadOnlySpan<Value> parts)
    {
        bool valid = parts[0].Kind is ValueKind.Iri or ValueKind.BlankNode && parts[1].Kind == ValueKind.Iri;
        return valid ? values.FromId(context.Terms.InternTripleTerm(parts[0].Id, parts[1].Id, values.ToId(parts[2]))) : Value.Error;
    }

    public Value Subject(in Value triple) => triple.Kind == ValueKind.TripleTerm ? values.FromId(context.Terms.TripleOf(triple.Id).Subject) : Value.Error;

    public Value Predicate(in Value triple) => triple.Kind == ValueKind.TripleTerm ? values.FromId(context.Terms.TripleOf(triple.Id).Predicate) : Value.Error;

    public Value Object(in Value triple) => triple.Kind == ValueKind.TripleTerm ? values.FromId(context.Terms.TripleOf(triple.Id).Object) : Value.Error;

    private static Truth Of(bool value) => value ? Truth.True : Truth.False;

    private Value Tagged(in Value text, string tag, TextDirection? direction)
    {
        try
        {
            return Value.OfLanguageString(Literal.LanguageTagged(values.Text(text), tag, direction));
        }
        catch (ArgumentException)
        {
            return Value.Error; // no language tag
        }
    }
}
