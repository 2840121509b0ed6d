using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Letters that a text introduces beside the name of an organization: "Alpine Stabilization Committee (ASC)", "ASC (Alpine Stabilization Committee)", "Alpine Stabilization Committee, or ASC,". From then
/// on, and before, they stand for it.
/// </summary>
internal sealed class AcronymResolver : IMentionDetector
{
    private const int MaxWords = 10;

    public void Detect(MentionBoard board)
    {
        var names = new AcronymNames(board);
        var known = new SortedDictionary<string, Entity>(StringComparer.Ordinal);
        foreach (var sentence in board.Document.Sentences)
        {
            for (var at = sentence.Tokens.First; at < sentence.Tokens.End; at++)
            {
                var letters = board.Document.Tokens[at].Form;
                if (AcronymNames.IsAcronym(letters) && !known.ContainsKey(letters) && Introduced(board, names, at, sentence.Tokens) is { } entity)
                    known[letters] = entity;
            }
        }

        for (var at = 0; known.Count > 0 && at < board.Document.Tokens.Length; at++)
        {
            if (known.TryGetValue(board.Document.Tokens[at].Form, out var entity))
                Place(board, at, entity);
        }
    }

    /// <summary>What the letters at this token are said to stand for; null where nothing is said.</summary>
    private static Entity? Introduced(MentionBoard board, AcronymNames names, int at, TokenRange sentence)
    {
        var tokens = board.Document.Tokens;
        string Form(int index) => index >= sentence.First && index < sentence.End ? tokens[index].Form : "";
        var letters = tokens[at].Form;
        if (Form(at - 1) == "(" && Form(at + 1) is ")" or "," or ";")
            return names.EndingAt(at - 2, sentence.First, letters);
        if (Form(at - 1) == "or" && Form(at - 2) == "," && Form(at + 1) is "," or ")" or ".")
            return names.EndingAt(at - 3, sentence.First, letters);
        if (Form(at + 1) != "(")
            return null;
        var close = at + 2;
        while (close < sentence.End && close - at <= MaxWords && Form(close) is not (")" or "," or ";"))
            close++;
        return Form(close) is ")" or "," or ";" ? names.EndingAt(close - 1, at + 2, letters) : null;
    }

    /// <summary>What the letters were taken for before gives way to what the text says they are.</summary>
    private static void Place(MentionBoard board, int at, Entity entity)
    {
        if (board.At(at) is { } taken)
        {
            if (taken.Entity == entity || taken.Tokens.Length > 1)
                return;
            foreach (var mention in board.Mentions.Where(mention => mention.Entity == taken.Entity && mention.Tokens.Length == 1 && board.Document.Tokens[mention.Head].Form == board.Document.Tokens[at].Form).ToList())
                board.Remove(mention);
        }

        board.Add(new TokenRange(at, at + 1), at, MentionForm.Name, entity);
    }
}
