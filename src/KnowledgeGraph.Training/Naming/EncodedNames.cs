using KnowledgeGraph.Training.Neural;

namespace KnowledgeGraph.Training.Naming;

/// <summary>A sentence of a name corpus as numbers.</summary>
/// <param name="Words">Vectors, words, traits, and labels in place of tags.</param>
/// <param name="Grams">Rows of the stretches of letters of each word.</param>
/// <param name="Flags">Flags of each word, bit by bit.</param>
/// <param name="Corpus">Number of the corpus, from 1.</param>
internal sealed record EncodedNames(EncodedSentence Words, int[][] Grams, uint[] Flags, int Corpus);
