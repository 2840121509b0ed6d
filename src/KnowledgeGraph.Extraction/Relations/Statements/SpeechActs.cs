namespace KnowledgeGraph.Extraction;

/// <summary>Speech acts that no reporting word tells of.</summary>
internal static class SpeechActs
{
    /// <summary>Somebody says the quotation in whose clause or beside whose sentence the text names them.</summary>
    public static SpeechAct Implied(Mention speaker) => new(speaker.Head, "", [speaker], "Neutral") { OnlyQuotes = true };

    /// <summary>Nobody whom the text names says it.</summary>
    public static SpeechAct Nobody(int token) => new(token, "", [], "Neutral") { OnlyQuotes = true };
}
