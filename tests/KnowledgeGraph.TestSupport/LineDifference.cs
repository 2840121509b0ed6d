using System.Globalization;
using System.Text;

namespace KnowledgeGraph.TestSupport;

/// <summary>Shows where two texts part and where they meet again.</summary>
internal static class LineDifference
{
    private const int Context = 3;
    private const int Most = 40;

    public static string Describe(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int shorter = Math.Min(left.Length, right.Length);
        int start = 0;
        while (start < shorter && left[start] == right[start]) start++;
        int end = 0;
        while (end < shorter - start && left[^(end + 1)] == right[^(end + 1)]) end++;

        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"@@ line {start + 1} @@\n");
        Append(text, "  ", left[Math.Max(0, start - Context)..start]);
        Append(text, "- ", left[start..(left.Length - end)]);
        Append(text, "+ ", right[start..(right.Length - end)]);
        Append(text, "  ", left[(left.Length - end)..Math.Min(left.Length, left.Length - end + Context)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string sign, string[] lines)
    {
        foreach (string line in lines.Take(Most)) text.Append(sign).Append(line.Replace("\r", "␍", StringComparison.Ordinal)).Append('\n');
        if (lines.Length > Most) text.Append(CultureInfo.InvariantCulture, $"{sign}… and {lines.Length - Most} lines more\n");
    }
}
