using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>A compiled condition around a node.</summary>
/// <param name="Text">As written in the rule.</param>
internal abstract record ConditionMatcher(string Text)
{
    /// <summary>Tries every way to fulfil the condition around the word, each followed by <paramref name="next"/>, until that says that it is enough.</summary>
    /// <returns>Whether the search may stop.</returns>
    public abstract bool Match(Bindings bindings, int token, Func<bool> next);

    /// <summary>Another node in a relation. Of the words that may have a role in a clause, the first that fits the node has it.</summary>
    public sealed record Related(RelationTest Relation, NodeMatcher Other, string Text) : ConditionMatcher(Text)
    {
        public override bool Match(Bindings bindings, int token, Func<bool> next)
        {
            var isFound = false;
            foreach (var other in Relation.From(bindings.Article, token))
            {
                if (Other.Match(bindings, other, Relation.Role == ClauseRole.None ? next : Found))
                    return true;
                if (isFound)
                    return false;
            }

            return false;

            bool Found()
            {
                isFound = true;
                return next();
            }
        }
    }

    /// <summary>Holds where the inner one does not.</summary>
    public sealed record Not(ConditionMatcher Inner, string Text) : ConditionMatcher(Text)
    {
        public override bool Match(Bindings bindings, int token, Func<bool> next) => !Inner.Match(bindings, token, () => true) && next();
    }

    /// <summary>Names its nodes where the inner one holds, and holds in any case.</summary>
    public sealed record Maybe(ConditionMatcher Inner, string Text) : ConditionMatcher(Text)
    {
        public override bool Match(Bindings bindings, int token, Func<bool> next)
        {
            var isFound = false;
            var isEnough = Inner.Match(bindings, token, () =>
            {
                isFound = true;
                return next();
            });
            return isEnough || (!isFound && next());
        }
    }

    /// <summary>All of one alternative; of ordered ones, only the first that holds.</summary>
    public sealed record Any(ImmutableArray<ImmutableArray<ConditionMatcher>> Alternatives, bool IsOrdered, string Text) : ConditionMatcher(Text)
    {
        public override bool Match(Bindings bindings, int token, Func<bool> next)
        {
            var isFound = false;
            foreach (var alternative in Alternatives)
            {
                if (NodeMatcher.All(alternative, 0, bindings, token, Found))
                    return true;
                if (IsOrdered && isFound)
                    return false;
            }

            return false;

            bool Found()
            {
                isFound = true;
                return next();
            }
        }
    }
}
