using System.Text.RegularExpressions;

namespace KnowledgeGraph.Articles.Metadata;

/// <summary>Reads the datelines with which reports open: "WASHINGTON (AP) —", "BRUSSELS, July 4 (Reuters) -", "LONDON —", "(Bloomberg) --", "2020-10-24".</summary>
internal static partial class LeadInReader
{
    private const int Window = 160;

    private const string Month = "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
    private const string Day = "(?:" + Month + "\\s*\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s+" + Month + ")(?:,?\\s+\\d{4})?";
    private const string Capitals = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /-]+\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private const string Mixed = "\\p{Lu}[\\p{L}.'’-]+(?:[ /-]+\\p{Lu}[\\p{L}.'’-]*){0,4}";
    private const string Region = "(?:,\\s+\\p{Lu}[\\p{L}.]+(?:\\s+\\p{Lu}[\\p{L}.]+){0,2})?";
    private const string Dash = "\\s*(?:--+|[-–—―]|:)\\s*";

    /// <summary>The dateline at the start of a paragraph, or null.</summary>
    public static LeadIn? Read(string paragraph)
    {
        var head = paragraph[..Math.Min(Window, paragraph.Length)];
        var match = WithAgency().Match(head);
        if (!match.Success)
            match = WithDate().Match(head);
        if (!match.Success)
            match = PlaceAlone().Match(head);
        if (!match.Success)
            match = DateAlone().Match(head);
        if (!match.Success || match.Length >= paragraph.Length || !Opens(paragraph[match.Length]))
            return null;
        var agency = match.Groups["agency"];
        var date = DateParser.FindAll(match.Value);
        return new LeadIn(match.Length, agency.Success ? (agency.Index, agency.Index + agency.Length) : null, date.Count > 0 ? date[0] : null);
    }

    /// <summary>Whether the line is a dateline with nothing behind it.</summary>
    public static bool IsPlaceAlone(string line) => line.Length < 60 && line[^1] is '-' or '–' or '—' or '―' && PlaceLine().IsMatch(line);

    private static bool Opens(char c) => char.IsUpper(c) || char.IsDigit(c) || c is '"' or '“' or '\'' or '‘' or '(' or '[' or '$' or '€' or '£' or '¥';

    [GeneratedRegex("^(?:" + Mixed + Region + "\\s*,?\\s*)?(?:" + Day + ",?\\s*)?(?:\\((?<agency>\\p{Lu}[^()\\d,]{1,40})\\)|/(?<agency>\\p{Lu}[\\p{L} -]{2,30})/)" + Dash,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithAgency();

    [GeneratedRegex("^" + Mixed + Region + "\\s*(?:,|[-–—]+)\\s*" + Day + Dash, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithDate();

    [GeneratedRegex(@"^(?:date:?\s+)?(?:19|20)\d\d-\d\d-\d\d\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateAlone();

    [GeneratedRegex("^" + Capitals + "(?:,\\s+[\\p{L}. ]+)?" + Dash + "$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceLine();

    [GeneratedRegex("^(?=[\\p{Lu}.'’/ -]{3})" + Capitals + Region + "(?:\\s*(?:--+|[–—―])\\s*|\\s+-\\s+|:\\s+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PlaceAlone();
}
