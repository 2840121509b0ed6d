using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A compiled pattern. Immutable and thread-safe.</summary>
/// <param name="Root">The first node as written; its slot is 0.</param>
/// <param name="Names">What the nodes in the slots are called; the first is empty where the pattern does not name its first node.</param>
/// <param name="Tests">The tests of the nodes in the slots.</param>
internal sealed record Pattern(NodeMatcher Root, ImmutableArray<string> Names, ImmutableArray<NodeTest> Tests)
{
    /// <summary>Every match whose first node is this word, each once: a word for every slot, -1 where an optional node is missing.</summary>
    public IReadOnlyList<ImmutableArray<int>> Match(MatchedArticle article, int token)
    {
        if (!Root.Test.Matches(article, token))
            return [];
        var bindings = new Bindings(article, Names.Length);
        var found = new List<ImmutableArray<int>>();
        Root.Match(bindings, token, () =>
        {
            var match = bindings.Snapshot();
            if (!found.Any(other => other.SequenceEqual(match)))
                found.Add(match);
            return false;
        });
        return found;
    }
}
