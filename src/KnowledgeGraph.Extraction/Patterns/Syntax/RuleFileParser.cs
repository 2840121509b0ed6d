using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads a rule file: prefixes as in Turtle, then rules.</summary>
internal static class RuleFileParser
{
    /// <summary>Reads the text of a file.</summary>
    /// <exception cref="OntologyException">It is not well-formed; the message says where.</exception>
    public static RuleFileSyntax Parse(string source, string text)
    {
        var cursor = new RuleCursor(source, text);
        var prefixes = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var rules = ImmutableArray.CreateBuilder<RuleSyntax>();
        for (cursor.SkipSpace(); !cursor.IsAtEnd; cursor.SkipSpace())
        {
            if (cursor.TryTake("@prefix"))
            {
                ReadPrefix(cursor, prefixes);
                continue;
            }

            if (!cursor.TryTake("rule "))
                throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "'@prefix' or 'rule' and a name");
            rules.Add(new RuleParser(cursor).Rule());
        }

        return new RuleFileSyntax(prefixes.ToImmutable(), rules.ToImmutable());
    }

    private static void ReadPrefix(RuleCursor cursor, ImmutableDictionary<string, string>.Builder prefixes)
    {
        var name = cursor.TakeName("a prefix");
        cursor.Take(":");
        cursor.SkipSpace();
        if (cursor.Current != '<')
            throw PatternErrors.Unexpected(cursor.Place, cursor.Found(), "an IRI between '<' and '>'");
        prefixes[name] = cursor.TakeQuoted("an IRI", '>');
        cursor.Take(".");
    }
}
