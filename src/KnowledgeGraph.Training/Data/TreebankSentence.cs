namespace KnowledgeGraph.Training.Data;

/// <summary>A sentence of a treebank: its syntactic words.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Tags">Joint tags: "PROPN|NNP".</param>
/// <param name="Heads">Index of the governing word from 0; -1 for the root.</param>
/// <param name="Relations">Relation of each word to its head.</param>
internal sealed record TreebankSentence(string[] Forms, string[] Tags, int[] Heads, string[] Relations);
