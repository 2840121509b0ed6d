using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Extraction;

/// <summary>A thing that the facts of a gold file speak of.</summary>
/// <param name="Key">Its name in the file.</param>
/// <param name="Type">One of <see cref="EvaluationTables.Classes"/>.</param>
/// <param name="Labels">What it may be called, normalised.</param>
/// <param name="Patterns">What else it may be called: to be found anywhere in a normalised label.</param>
/// <param name="IsOptional">Whether it need not be built on its own account.</param>
internal sealed record GoldEntity(string Key, string Type, ImmutableHashSet<string> Labels, ImmutableArray<Regex> Patterns, bool IsOptional)
{
    /// <summary>Whether the graph is asked for it by itself, besides the facts that it stands in.</summary>
    public bool IsAskedFor => !IsOptional && EvaluationTables.NamedTypes.Contains(Type);

    /// <summary>Whether one of these normalised labels is one of its own.</summary>
    public bool HasLabel(IEnumerable<string> labels) => labels.Any(Labels.Contains);

    /// <summary>Whether one of these normalised labels is one of its own or fits one of its patterns.</summary>
    public bool IsCalled(IReadOnlyCollection<string> labels) => HasLabel(labels) || Patterns.Any(pattern => labels.Any(pattern.IsMatch));
}
