using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>What a context says of a predicate: its short name, and what all its objects have in common, which then need not be said of each.</summary>
/// <param name="Name">The short name.</param>
/// <param name="Type"><c>@id</c> where all objects are resources, a datatype where all have it; null where neither.</param>
/// <param name="Language">The language that all objects have; null where they have none or not the same.</param>
internal sealed record JsonLdTerm(string Name, string? Type, string? Language)
{
    public const string Reference = "@id";

    public static JsonLdTerm Of(string name, IEnumerable<Term> objects)
    {
        var kinds = objects.Select(Kind).Distinct().Take(2).ToList();
        return kinds is [var (type, language)] ? new JsonLdTerm(name, type, language) : new JsonLdTerm(name, null, null);
    }

    /// <summary>Whether an object is written as a plain string.</summary>
    public bool IsPlain(Term term) => Kind(term) is var (type, language) && type == Type && language == Language && term is not Literal { Direction: not null };

    private static (string? Type, string? Language) Kind(Term term) => term switch
    {
        Literal { Language: { } language } => (null, language),
        Literal literal => (literal.Datatype == XsdVocabulary.String ? null : literal.Datatype.Value, null),
        _ => (Reference, null),
    };
}
