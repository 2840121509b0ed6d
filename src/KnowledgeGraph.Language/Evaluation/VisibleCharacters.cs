namespace KnowledgeGraph.Language.Evaluation;

/// <summary>Counts the characters of a text without white space.</summary>
internal sealed class VisibleCharacters
{
    private readonly int[] _before;

    public VisibleCharacters(string text)
    {
        _before = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            _before[i + 1] = _before[i] + (char.IsWhiteSpace(text[i]) ? 0 : 1);
        }
    }

    /// <summary>The span in characters without white space.</summary>
    public TextSpan Of(TextSpan span) => new(_before[span.Start], _before[span.End]);
}
