using System.Collections.Immutable;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>The names of the parts of speech, made once.</summary>
internal static class UposNames
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetNames<Upos>()];

    /// <summary>The name of the tag: "VERB".</summary>
    public static string Of(Upos tag) => Names[(int)tag];
}
