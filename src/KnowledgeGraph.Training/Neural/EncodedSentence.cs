namespace KnowledgeGraph.Training.Neural;

/// <summary>A sentence as numbers.</summary>
/// <param name="Vectors">Row of each word among the vectors learned elsewhere; -1 where there is none.</param>
/// <param name="Words">Row of each word in the table of words; 0 for unknown ones.</param>
/// <param name="Traits">For each hashed table the row of each word.</param>
/// <param name="Tags">Right tags.</param>
/// <param name="Heads">Right heads; -1 for the root.</param>
/// <param name="Labels">Right labels; -1 for the root.</param>
internal sealed record EncodedSentence(int[] Vectors, int[] Words, int[][] Traits, int[] Tags, int[] Heads, int[] Labels)
{
    /// <summary>Number of words.</summary>
    internal int Length => Words.Length;
}
