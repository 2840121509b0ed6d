using KnowledgeGraph.Articles.Cues;

namespace KnowledgeGraph.Articles.Composing;

/// <summary>Tells the captions of pictures by their credits, which it cuts off, and by what they say of where somebody stands.</summary>
internal static class CaptionCutter
{
    private const int LongestCaption = 600;
    private const int LongestCredit = 120;

    /// <summary>The caption without its credit; empty when the line is a credit alone; null when it is no caption.</summary>
    public static MappedText? Cut(MappedText line)
    {
        var text = line.Text;
        if (text.Length > LongestCaption)
            return null;
        var credit = CreditStart(text);
        if (credit >= 0)
            return line.Slice(0, credit).Trim();
        if (Furniture.StartsCaption(text))
            return CutLabel(line);
        return Furniture.TellsPose(text) && !text.AsSpan().ContainsAny("\"“") ? line : null;
    }

    // The credit is the last piece of the line: behind a full stop, a bar or a bracket; or the whole line.
    private static int CreditStart(string text)
    {
        for (var start = text.Length - 1; start >= Math.Max(0, text.Length - LongestCredit); start--)
        {
            if (StartsPiece(text, start) && Furniture.IsCredit(text[start..].TrimEnd('.', ' ')))
                return start;
        }
        return -1;
    }

    private static bool StartsPiece(string text, int start)
    {
        if (start == 0)
            return true;
        if (text[start] is '(' or '[' or '|')
            return true;
        if (text[start - 1] != ' ' || !char.IsLetter(text[start]))
            return false;
        var before = text.AsSpan(0, start).TrimEnd();
        return before.Length > 0 && before[^1] is '.' or '!' or '?' or '"' or '”' or '’' or ')' or '|' or '–' or '—' or '-';
    }

    // "Photo: Jane Doe" is a credit; "Caption: The ministers meet in Oslo" has something to say.
    private static MappedText CutLabel(MappedText line)
    {
        var text = line.Text;
        var label = text.IndexOfAny([':', '–', '—']);
        var saysSomething = Prose.EndsSentence(text) && text.Length >= 40 && label >= 0 && label < 20;
        return saysSomething ? line.Slice(label + 1, text.Length).Trim() : line.Slice(0, 0);
    }
}
