namespace KnowledgeGraph.Language;

/// <summary>The parts of a paragraph that are read.</summary>
internal static class EnglishStretches
{
    /// <summary>What is left of <paramref name="paragraph"/> without the foreign passages; the paragraph itself where it has none.</summary>
    public static IEnumerable<TextSpan> Of(AnnotatedDocument document, TextSpan paragraph)
    {
        int start = paragraph.Start;
        foreach (TextSpan passage in document.ForeignPassages.Where(passage => paragraph.Contains(passage)))
        {
            if (passage.Start > start)
            {
                yield return new TextSpan(start, passage.Start);
            }

            start = passage.End;
        }

        if (start < paragraph.End || start == paragraph.Start)
        {
            yield return new TextSpan(start, paragraph.End);
        }
    }
}
