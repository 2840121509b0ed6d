namespace KnowledgeGraph.Articles.Cues;

/// <summary>Knows the phrases of web pages that are not part of an article.</summary>
internal static class Furniture
{
    private static readonly CueList Drop = CueList.Load("furniture.txt", "drop");
    private static readonly CueList End = CueList.Load("furniture.txt", "end");
    private static readonly CueList List = CueList.Load("furniture.txt", "list");
    private static readonly CueList CaptionStart = CueList.Load("captions.txt", "start");
    private static readonly CueList Pose = CueList.Load("captions.txt", "pose");
    private static readonly CueList Credit = CueList.Load("captions.txt", "credit");
    private static readonly CueList MediaNouns = CueList.Load("media-nouns.txt");

    public static FurnitureKind Classify(string line)
    {
        if (line.Length > 200)
            return FurnitureKind.None;
        var key = Normalise(line);
        if (key.Length == 0)
            return FurnitureKind.Drop;
        if (End.Matches(key))
            return FurnitureKind.End;
        if (Drop.Matches(key))
            return FurnitureKind.Drop;
        return List.Matches(key) ? FurnitureKind.List : FurnitureKind.None;
    }

    public static bool StartsCaption(string line) => CaptionStart.Matches(Lower(line));

    /// <summary>Whether the line says where in a picture somebody stands.</summary>
    public static bool TellsPose(string line) => Pose.IsFoundIn(Lower(line));

    public static bool IsCredit(string piece) => Credit.Matches(Lower(piece));

    public static bool IsMediaNoun(string word) => MediaNouns.Contains(word.ToLowerInvariant());

    private static string Normalise(string line) => Lower(line).Trim(
        ' ', '.', ':', '!', '-', '–', '—', '•', '·', '|', '›', '»', '>', '*', '_', '"', '\'', '…', '→', '←', '[', ']', ',', ';', '?', '+', '&', '#', '▶', '▼', '⟩', '&');

    private static string Lower(string line) => line.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Trim();
}
