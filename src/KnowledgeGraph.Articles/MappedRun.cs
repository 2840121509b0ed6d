namespace KnowledgeGraph.Articles;

/// <summary>A run of cleaned text and the range of the file it stands for; equal lengths mean that it copies the file character by character.</summary>
internal readonly record struct MappedRun(int TextStart, int TextLength, int SourceStart, int SourceLength)
{
    public int TextEnd => TextStart + TextLength;

    public int SourceEnd => SourceStart + SourceLength;

    public bool IsCopy => TextLength == SourceLength;

    public SourceSpan Locate(int textOffset) => IsCopy
        ? new SourceSpan(SourceStart + textOffset - TextStart, SourceStart + textOffset - TextStart + 1)
        : new SourceSpan(SourceStart, SourceEnd);
}
