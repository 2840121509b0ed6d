using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A compiled node: its test, its slot, and what must hold around it.</summary>
/// <param name="Test">What the word must be.</param>
/// <param name="Slot">Where the word is kept; -1 for a node without name.</param>
/// <param name="Conditions">All must hold.</param>
internal sealed record NodeMatcher(NodeTest Test, int Slot, ImmutableArray<ConditionMatcher> Conditions)
{
    /// <summary>Tries the word, then everything around it, then <paramref name="next"/>; every way of matching is tried until <paramref name="next"/> says that it is enough.</summary>
    /// <returns>Whether the search may stop.</returns>
    public bool Match(Bindings bindings, int token, Func<bool> next)
    {
        if (!Test.Matches(bindings.Article, token))
            return false;
        if (Slot < 0)
            return All(Conditions, 0, bindings, token, next);
        var before = bindings[Slot];
        if (before >= 0 && before != token)
            return false;
        bindings[Slot] = token;
        var isEnough = All(Conditions, 0, bindings, token, next);
        bindings[Slot] = before;
        return isEnough;
    }

    /// <summary>The conditions from one on, in their order, then <paramref name="next"/>.</summary>
    internal static bool All(ImmutableArray<ConditionMatcher> conditions, int index, Bindings bindings, int token, Func<bool> next) =>
        index == conditions.Length ? next() : conditions[index].Match(bindings, token, () => All(conditions, index + 1, bindings, token, next));
}
