namespace KnowledgeGraph.Language.Treebanks;

/// <summary>A surface token: what stands in the text in one piece, one word or several ("don't").</summary>
/// <param name="Form">As in the text.</param>
/// <param name="Words">Its words, as indexes into the words of the sentence.</param>
/// <param name="HasSpaceAfter">Whether a space follows.</param>
internal sealed record ConlluToken(string Form, TokenRange Words, bool HasSpaceAfter)
{
    /// <summary>Whether it stands as a range of several words in the file.</summary>
    public bool IsMultiword { get; init; }
}
