using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Training.Naming;

/// <summary>A sentence to learn from, or to measure on.</summary>
/// <param name="Sentence">Words and names.</param>
/// <param name="Xpos">Penn Treebank tag of each word.</param>
/// <param name="Document">The words of its document.</param>
/// <param name="Corpus">Number of the corpus whose rules the labels follow, from 1.</param>
internal sealed record NameExample(NameSentence Sentence, string[] Xpos, DocumentWords Document, int Corpus)
{
    /// <summary>What the recognizer sees of the words.</summary>
    internal NameWord[] Words(NameListIndex index) => NameWord.Of(Sentence.Forms, Xpos, index, Document);
}
