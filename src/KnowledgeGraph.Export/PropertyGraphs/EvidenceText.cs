namespace KnowledgeGraph.Export;

/// <summary>What an evidence cites, untouched.</summary>
/// <param name="Article">The id of the article; empty where the evidence names none.</param>
/// <param name="Text">The cited words; several pieces are joined by an ellipsis.</param>
/// <param name="Sentence">The cited words with what stands before and after them in their sentence.</param>
/// <param name="Start">Where the words begin in the article's file, in UTF-16 code units; -1 where unknown.</param>
/// <param name="End">Where they end, exclusive; -1 where unknown.</param>
internal sealed record EvidenceText(string Article, string Text, string Sentence, long Start, long End)
{
    /// <summary>Writes evidences into a thing's properties: lists that run side by side, and the number of articles.</summary>
    public static void AddTo(PropertyBag properties, IReadOnlyList<EvidenceText> evidences)
    {
        foreach (var evidence in evidences)
        {
            properties.Append(ReservedNames.EvidenceArticle, PropertyValue.Of(evidence.Article));
            properties.Append(ReservedNames.EvidenceText, PropertyValue.Of(evidence.Text));
            properties.Append(ReservedNames.EvidenceSentence, PropertyValue.Of(evidence.Sentence));
            properties.Append(ReservedNames.EvidenceStart, PropertyValue.Of(evidence.Start));
            properties.Append(ReservedNames.EvidenceEnd, PropertyValue.Of(evidence.End));
        }

        int articles = properties[ReservedNames.EvidenceArticle].Select(article => article.Text).Where(article => article.Length > 0).Distinct().Count();
        if (articles > 0) properties.Set(ReservedNames.Sources, PropertyValue.Of(articles));
    }
}
