using System.Collections.Immutable;
using KnowledgeGraph.Rdf;
using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>A path as SPARQL writes it. SPARQL 1.1 section 9.1.</summary>
internal static class PathText
{
    public static string Of(PropertyPath path) => path switch
    {
        PropertyPath.Link link => link.Predicate.ToString(),
        PropertyPath.Inverse inverse => "^" + Of(inverse.Path),
        PropertyPath.Sequence sequence => $"({Of(sequence.First)}/{Of(sequence.Second)})",
        PropertyPath.Alternative either => $"({Of(either.First)}|{Of(either.Second)})",
        PropertyPath.ZeroOrMore closure => Of(closure.Path) + "*",
        PropertyPath.OneOrMore closure => Of(closure.Path) + "+",
        PropertyPath.ZeroOrOne optional => Of(optional.Path) + "?",
        PropertyPath.Negated negated => $"!({string.Join('|', Names(negated.Forward, "").Concat(Names(negated.Backward, "^")))})",
        _ => throw new ArgumentOutOfRangeException(nameof(path), path, "not a property path"),
    };

    private static IEnumerable<string> Names(ImmutableArray<Iri> predicates, string mark) =>
        predicates.IsDefault ? [] : predicates.Select(predicate => mark + predicate);
}
