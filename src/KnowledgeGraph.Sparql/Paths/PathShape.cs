using KnowledgeGraph.Sparql.Algebra;

namespace KnowledgeGraph.Sparql.Paths;

/// <summary>What a path can be told by its form alone.</summary>
internal static class PathShape
{
    /// <summary>Whether the path may lead from a term to itself without any triple.</summary>
    public static bool MayBeEmpty(PropertyPath path) => path switch
    {
        PropertyPath.ZeroOrOne or PropertyPath.ZeroOrMore => true,
        PropertyPath.OneOrMore closure => MayBeEmpty(closure.Path),
        PropertyPath.Inverse inverse => MayBeEmpty(inverse.Path),
        PropertyPath.Sequence sequence => MayBeEmpty(sequence.First) && MayBeEmpty(sequence.Second),
        PropertyPath.Alternative either => MayBeEmpty(either.First) || MayBeEmpty(either.Second),
        _ => false,
    };
}
