using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Who does, and to whom it is done, in whatever form the clause has: active, passive, relative, second verb of two. These are the relations <c>&gt;agent</c> and <c>&gt;patient</c> of a pattern.
/// </summary>
internal static class ClauseRoles
{
    /// <summary>The subject of an active verb, the "by" phrase of a passive one.</summary>
    public static IEnumerable<int> Agents(SyntaxTree tree, int verb)
    {
        var agent = tree.IsPassive(verb) ? tree.Agent(verb) : Named(tree, verb, tree.Subject(verb));
        return agent < 0 ? [] : [agent];
    }

    /// <summary>The object of an active verb, the subject of a passive one, the noun before a participle or a relative clause.</summary>
    public static IEnumerable<int> Patients(SyntaxTree tree, int verb)
    {
        if (tree.IsPassive(verb))
            return Named(tree, verb, tree.Subject(verb)) is >= 0 and var subject ? [subject] : [];
        var objects = tree.Children(verb, "obj").Select(noun => Named(tree, verb, noun)).Where(noun => noun >= 0).ToList();
        if (objects.Count > 0 || !tree.Is(verb, "acl:relcl") || !tree.Children(verb, "nsubj").Any(subject => !IsRelative(tree, subject)))
            return objects;
        return [tree[verb].Head];
    }

    /// <summary>The noun that a relative pronoun stands for; another word as it is.</summary>
    private static int Named(SyntaxTree tree, int verb, int token)
    {
        if (token < 0 || !IsRelative(tree, token))
            return token;
        for (var at = verb; at >= 0; at = tree[at].Head)
        {
            if (tree.Is(at, "acl"))
                return tree[at].Head;
        }

        return -1;
    }

    private static bool IsRelative(SyntaxTree tree, int token) => tree[token].Xpos is "WDT" or "WP" && tree[token].Upos == Upos.PRON;
}
