namespace KnowledgeGraph.Training.Data;

/// <summary>The treebanks that the network is trained and measured on.</summary>
internal static class Treebanks
{
    /// <summary>Files to learn from.</summary>
    internal static IReadOnlyList<string> Training { get; } =
        ["treebank/en_ewt-ud-train.conllu.gz", "treebank/en_gum-open-train.conllu.gz", "treebank/en_gum-openstax-train.conllu.gz"];

    /// <summary>Files to measure on, by the name of the score.</summary>
    internal static IReadOnlyDictionary<string, string> Development { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["EWT dev"] = "treebank/en_ewt-ud-dev.conllu.gz",
        ["GUM dev"] = "treebank/en_gum-open-dev.conllu.gz",
    };
}
