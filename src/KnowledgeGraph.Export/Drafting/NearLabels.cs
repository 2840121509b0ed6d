namespace KnowledgeGraph.Export;

/// <summary>Finds the labels that somebody who mistyped may have meant.</summary>
internal static class NearLabels
{
    private const int Shown = 5;

    /// <summary>At most five labels, nearest first: those that hold the text, then those that few changes of letters make of it.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> labels) =>
    [
        .. labels.Distinct(StringComparer.Ordinal).Select(label => (Label: label, Distance: Distance(wanted, label)))
            .Where(entry => entry.Distance <= Math.Max(2, wanted.Length / 3))
            .OrderBy(entry => entry.Distance).ThenBy(entry => entry.Label, StringComparer.Ordinal).Take(Shown).Select(entry => entry.Label),
    ];

    private static int Distance(string wanted, string label)
    {
        bool isPart = wanted.Length > 2 && (label.Contains(wanted, StringComparison.OrdinalIgnoreCase)
            || (label.Length > 2 && wanted.Contains(label, StringComparison.OrdinalIgnoreCase)));
        return isPart ? 0 : label.Split(' ').Append(label).Min(part => Edits(wanted.ToUpperInvariant(), part.ToUpperInvariant()));
    }

    /// <summary>Levenshtein's distance, in UTF-16 code units.</summary>
    private static int Edits(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int change = corner + (left[i - 1] == right[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
