namespace KnowledgeGraph.Extraction;

/// <summary>A word that fits the first node of a rule, without a match.</summary>
/// <param name="Word">The word, with its lemma, tags and place in the tree.</param>
/// <param name="Missing">The conditions around it that do not hold, as written in the rule; empty where each holds but not all at once, or a role names no thing.</param>
public sealed record RuleMiss(string Word, IReadOnlyList<string> Missing);
