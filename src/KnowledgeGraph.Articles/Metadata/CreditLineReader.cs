using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Reads the line with which agencies close a report: "Reporting by Jane Doe and John Roe in Oslo; Writing by Ana Ruiz; Editing by Per Lund".</summary>
internal sealed partial class CreditLineReader(BylineReader bylines)
{
    private const int LongestLine = 400;

    /// <summary>Who reported and wrote, and who edited; null where the line is no such line. A part that is not understood is passed over.</summary>
    public List<LineFact>? Read(string line)
    {
        if (line.Length > LongestLine || !Opening().IsMatch(line))
            return null;
        var facts = new List<LineFact>();
        foreach (Match part in Part().Matches(line))
        {
            if (Work().Match(part.Value) is not { Success: true } work || bylines.ReadNames(line, part.Index + work.Length, part.Index + part.Length) is not { } names)
                continue;
            var isEdited = work.Groups["edited"].Success && !work.Groups["written"].Success;
            facts.AddRange(names.Where(fact => fact.Kind == FactKind.Author).Select(fact => isEdited ? fact with { Kind = FactKind.Editor } : fact));
        }
        return facts.Count > 0 ? facts : null;
    }

    [GeneratedRegex(@"^\W{0,3}(?:(?:additional|further|with)\s+)?(?:reporting|writing|editing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"[^;()]+?(?=[.,]\s+(?:additional|further|with|reporting|writing|editing)\b|[;()]|\.?$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"^\W{0,3}(?:(?:additional|further|with)\s+)?(?:(?<written>reporting|writing)|(?<edited>editing))(?:,?\s+(?:and\s+)?(?:(?<written>reporting|writing)|(?<edited>editing)))*\s+by\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Work();
}
