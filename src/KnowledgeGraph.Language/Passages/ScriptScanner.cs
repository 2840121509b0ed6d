using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds the lines and sentences of one paragraph that are in another script than Latin.</summary>
internal sealed class ScriptScanner(string text, TextSpan paragraph, ImmutableArray<TextSpan>.Builder passages)
{
    private const char LastLatin = '\u024F';
    private const char FirstEastAsian = '\u1100';
    private const int FewestLetters = 4;

    /// <summary>Adds what is found; neighbours become one passage.</summary>
    public void Run()
    {
        int start = paragraph.Start;
        int known = passages.Count;
        while (start < paragraph.End)
        {
            int end = StretchEnd(start);
            TextSpan stretch = Trim(start, end);
            if (IsForeign(stretch))
            {
                if (passages.Count > known && string.IsNullOrWhiteSpace(text[passages[^1].End..stretch.Start]))
                {
                    passages[^1] = TextSpan.Cover(passages[^1], stretch);
                }
                else
                {
                    passages.Add(stretch);
                }
            }

            start = end;
        }
    }

    /// <summary>End of the line or sentence: behind a line end, behind a full stop of East Asia, or behind a full stop and its closing marks where white space follows.</summary>
    private int StretchEnd(int start)
    {
        for (int i = start; i < paragraph.End; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                return i + 1;
            }

            if (text[i] is '.' or '!' or '?' or '…' or '。' or '！' or '？')
            {
                int end = BehindClosers(i + 1);
                if (end >= paragraph.End || text[i] is '。' or '！' or '？' || char.IsWhiteSpace(text[end]))
                {
                    return end;
                }
            }
        }

        return paragraph.End;
    }

    private int BehindClosers(int index)
    {
        while (index < paragraph.End && text[index] is '"' or '”' or '»' or ')' or '」' or '』' or '）' or '\'' or '’')
        {
            index++;
        }

        return index;
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private bool IsForeign(TextSpan stretch)
    {
        var (latin, other, weight) = (0, 0, 0);
        foreach (char character in text.AsSpan(stretch.Start, stretch.Length))
        {
            if (char.IsLetter(character) && character > LastLatin && !IsLatinAddition(character))
            {
                other++;
                weight += character >= FirstEastAsian ? 2 : 1;
            }
            else if (char.IsLetter(character))
            {
                latin++;
            }
        }

        return other >= FewestLetters && weight > latin;
    }

    /// <summary>Latin letters with further marks, phonetic signs, full-width letters, letter-like symbols.</summary>
    private static bool IsLatinAddition(char character) =>
        character is (>= '\u0250' and <= '\u02FF') or (>= '\u1D00' and <= '\u1DBF') or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2100' and <= '\u214F') or (>= '\uFF21' and <= '\uFF5A');
}
