namespace KnowledgeGraph.Articles.Composing;

/// <summary>Joins the blocks of an article into one text with an empty line between any two.</summary>
internal static class BodyAssembler
{
    private const string Separator = "\n\n";

    public static (MappedText Body, IReadOnlyList<ArticleParagraph> Paragraphs) Assemble(IReadOnlyList<KeptBlock> blocks)
    {
        var builder = new MappedTextBuilder();
        var paragraphs = new List<ArticleParagraph>(blocks.Count);
        foreach (var block in blocks)
        {
            var next = block.Text.ToSource(0, 0).Start;
            if (builder.Length > 0)
                builder.Replace(Separator, builder.SourceEnd, next);
            var start = builder.Length;
            builder.Append(block.Text);
            paragraphs.Add(new ArticleParagraph(start, builder.Length, block.Kind));
        }
        return (builder.Build(), paragraphs);
    }
}
