using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Html;

/// <summary>Refuses pages whose elements nest so deeply that parsing them would take time beyond all measure.</summary>
internal static partial class NestingGuard
{
    private const int Deepest = 3000;

    /// <summary>Whether more than 3000 elements are open at one place, those aside whose end tag may be left out.</summary>
    public static bool IsTooDeep(string source)
    {
        var depth = 0;
        foreach (var match in Tags().EnumerateMatches(source))
        {
            depth = source[match.Index + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"</?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|optgroup|colgroup)\b)[A-Za-z]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
