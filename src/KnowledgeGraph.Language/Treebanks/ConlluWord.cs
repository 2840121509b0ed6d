namespace KnowledgeGraph.Language.Treebanks;

/// <summary>A syntactic word of CoNLL-U; "_" stands for nothing, as in the file.</summary>
/// <param name="Form">The word.</param>
/// <param name="Lemma">Its base form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Part of speech of the treebank.</param>
/// <param name="Features">All features, as in the file.</param>
/// <param name="Head">Index in the sentence, from 0, of the word that governs it; -1 for the root and where the file says nothing.</param>
/// <param name="Relation">Relation to the head, with subtype.</param>
/// <param name="Misc">The last column.</param>
internal sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, string Features, int Head, string Relation, string Misc)
{
    /// <summary>The value of <paramref name="key"/> in the last column; null where it is not there.</summary>
    public string? MiscValue(string key) =>
        Misc.Split('|').Where(part => part.StartsWith(key, StringComparison.Ordinal) && part.Length > key.Length && part[key.Length] == '=').Select(part => part[(key.Length + 1)..]).FirstOrDefault();
}
