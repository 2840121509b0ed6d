namespace KnowledgeGraph.Extraction;

/// <summary>What a rule does with one sentence.</summary>
/// <param name="Line">The line of the file on which the sentence begins, from 1.</param>
/// <param name="Text">The sentence, white space made single.</param>
/// <param name="Firings">Its matches, in the order of the text.</param>
/// <param name="Misses">Where there is no match: the words that fit the first node, and what is missing around them.</param>
public sealed record SentenceExplanation(int Line, string Text, IReadOnlyList<FiringExplanation> Firings, IReadOnlyList<RuleMiss> Misses);
