using System.Globalization;

namespace KnowledgeGraph.Extraction;

/// <summary>A place in a rule file.</summary>
/// <param name="Source">The file, as shown to users.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
internal readonly record struct PatternPlace(string Source, int Line, int Column)
{
    /// <summary>As messages begin: <c>file:line:column</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source}:{Line}:{Column}");
}
