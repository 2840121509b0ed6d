using System.Reflection;

namespace KnowledgeGraph.Articles.Cues;

/// <summary>Patterns for whole lines, read from a resource of this assembly; the file says what they mean.</summary>
internal sealed class CueList
{
    private const int LongestLine = 160;

    private readonly HashSet<string> _exact = new(StringComparer.Ordinal);
    private readonly List<string> _patterns = [];

    public bool Matches(string line)
    {
        if (line.Length is 0 or > LongestLine)
            return false;
        return _exact.Contains(line) || _patterns.Exists(pattern => IsMatch(pattern, line));
    }

    public bool Contains(string word) => _exact.Contains(word);

    /// <summary>Whether one of the entries without a wildcard stands anywhere in the line.</summary>
    public bool IsFoundIn(string line) => _exact.Any(words => line.Contains(words, StringComparison.Ordinal));

    /// <summary>Reads the part of a resource below <c>[section]</c>; lines before the first section belong to the section "".</summary>
    public static CueList Load(string resource, string section = "")
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var list = new CueList();
        var current = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[' && line[^1] == ']')
                current = line[1..^1];
            else if (current == section)
                list.Add(line);
        }
        return list;
    }

    private void Add(string pattern)
    {
        if (pattern.AsSpan().ContainsAny('*', '%'))
            _patterns.Add(pattern);
        else
            _exact.Add(pattern);
    }

    private static bool IsMatch(string pattern, string line)
    {
        int p = 0, l = 0, star = -1, resume = 0;
        while (l < line.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = l;
            }
            else if (p < pattern.Length && pattern[p] == '%' && char.IsAsciiDigit(line[l]))
            {
                while (l < line.Length && (char.IsAsciiDigit(line[l]) || line[l] is ',' or '.'))
                    l++;
                p++;
            }
            else if (p < pattern.Length && pattern[p] == line[l])
            {
                p++;
                l++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                l = ++resume;
            }
            else
            {
                return false;
            }
        }
        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}
