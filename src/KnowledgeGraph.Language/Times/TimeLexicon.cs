using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>The word lists of the time expressions.</summary>
internal sealed class TimeLexicon(LanguageResources resources)
{
    private readonly FrozenDictionary<TimeWordRole, FrozenDictionary<string, int>> _words = resources
        .ReadRows("time-words.tsv", 3)
        .GroupBy(row => row.Name<TimeWordRole>(1), row => KeyValuePair.Create(row[0], row.Integer(2)))
        .ToFrozenDictionary(group => group.Key, group => group.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));

    public NumberReader Numbers { get; } = new(resources);

    public FrozenSet<string> YearCues { get; } = resources.ReadSet("year-cues.txt", StringComparer.OrdinalIgnoreCase);

    public FrozenSet<string> DurationCues { get; } = resources.ReadSet("duration-cues.txt", StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of the word in this role; null if it does not have the role.</summary>
    public int? Value(TimeWordRole role, string form) => _words[role].TryGetValue(form, out var value) ? value : null;

    public bool Is(TimeWordRole role, string form) => _words[role].ContainsKey(form);
}
