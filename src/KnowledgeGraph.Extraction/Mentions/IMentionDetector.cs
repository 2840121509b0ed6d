namespace KnowledgeGraph.Extraction;

/// <summary>Finds one kind of mention and says what each names. Immutable; all state lies on the board.</summary>
internal interface IMentionDetector
{
    /// <summary>Adds what it finds to the board.</summary>
    void Detect(MentionBoard board);
}
