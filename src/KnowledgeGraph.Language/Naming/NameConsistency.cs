namespace KnowledgeGraph.Language.Naming;

/// <summary>
/// Makes the names of a document agree: the same words get the type they have most often, and the surname of a person seen with a first name is a person
/// wherever it stands alone, also where it was not found.
/// </summary>
internal static class NameConsistency
{
    /// <summary>The names of a document, in order; <paramref name="tokens"/> are those that the names count.</summary>
    internal static List<FoundName> Apply(IReadOnlyList<FoundName> names, IReadOnlyList<Token> tokens)
    {
        Dictionary<string, NameType> types = names
            .GroupBy(name => TextOf(name, tokens), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Majority([.. group]), StringComparer.Ordinal);
        HashSet<string> surnames = [.. names.Where(name => IsFullName(name, types[TextOf(name, tokens)])).Select(name => tokens[name.End - 1].Form)];
        surnames.ExceptWith(names.Where(name => types[TextOf(name, tokens)] != NameType.Person && name.Length > 1).SelectMany(name => Words(name, tokens)));

        var result = new List<FoundName>();
        int next = 0;
        foreach (FoundName name in names)
        {
            AddMissed(result, next, name.First, tokens, surnames);
            string text = TextOf(name, tokens);
            result.Add(name with { Type = surnames.Contains(text) ? NameType.Person : types[text] });
            next = name.End;
        }

        AddMissed(result, next, tokens.Count, tokens, surnames);
        return result;
    }

    private static bool IsFullName(FoundName name, NameType type) => type == NameType.Person && name.Length is > 1 and < 5;

    private static void AddMissed(List<FoundName> result, int first, int end, IReadOnlyList<Token> tokens, HashSet<string> surnames)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Upos == Upos.PROPN && surnames.Contains(tokens[i].Form))
            {
                result.Add(new FoundName(i, i + 1, NameType.Person));
            }
        }
    }

    /// <summary>The most frequent type; of equally frequent ones that which comes first in the text.</summary>
    private static NameType Majority(IReadOnlyList<FoundName> names) =>
        names.GroupBy(name => name.Type).OrderByDescending(group => group.Count()).ThenBy(group => group.First().First).First().Key;

    private static IEnumerable<string> Words(FoundName name, IReadOnlyList<Token> tokens) => Enumerable.Range(name.First, name.Length).Select(at => tokens[at].Form);

    private static string TextOf(FoundName name, IReadOnlyList<Token> tokens) => string.Join(' ', Words(name, tokens));
}
