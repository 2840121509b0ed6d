namespace KnowledgeGraph.Extraction;

/// <summary>Reads a rule file from left to right and knows where it is. White space and comments ("#" to the end of the line) stand between any two words.</summary>
internal sealed class RuleCursor(string source, string text)
{
    private const int ShownCharacters = 12;

    private int _at;
    private int _line = 1;
    private int _lineStart;

    /// <summary>Where the cursor stands.</summary>
    public PatternPlace Place => new(source, _line, _at - _lineStart + 1);

    /// <summary>The character under the cursor; NUL at the end.</summary>
    public char Current => _at < text.Length ? text[_at] : '\0';

    public bool IsAtEnd => _at >= text.Length;

    /// <summary>Offset of the cursor, for <see cref="TextFrom"/>.</summary>
    public int Offset => _at;

    /// <summary>What was read since an offset, white space at the end cut off.</summary>
    public string TextFrom(int offset) => text[offset.._at].TrimEnd();

    /// <summary>Moves over white space and comments.</summary>
    public void SkipSpace()
    {
        while (!IsAtEnd)
        {
            if (Current == '#')
            {
                while (!IsAtEnd && Current != '\n')
                    _at++;
            }
            else if (char.IsWhiteSpace(Current))
            {
                Step();
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Whether <paramref name="expected"/> stands next.</summary>
    public bool StartsWith(string expected) => string.CompareOrdinal(text, _at, expected, 0, expected.Length) == 0;

    /// <summary>Moves over <paramref name="expected"/> where it stands next.</summary>
    public bool TryTake(string expected)
    {
        if (!StartsWith(expected))
            return false;
        _at += expected.Length;
        return true;
    }

    /// <summary>Moves over <paramref name="expected"/>, with white space before it.</summary>
    /// <exception cref="OntologyException">Something else stands there.</exception>
    public void Take(string expected)
    {
        SkipSpace();
        if (!TryTake(expected))
            throw PatternErrors.Unexpected(Place, Found(), $"'{expected}'");
    }

    /// <summary>The longest run of characters that pass; empty where the next does not.</summary>
    public string TakeWhile(Func<char, bool> passes)
    {
        var start = _at;
        while (!IsAtEnd && Current != '\n' && passes(Current))
            _at++;
        return text[start.._at];
    }

    /// <summary>A name: letters, digits, "-", "_".</summary>
    /// <exception cref="OntologyException">No name stands here.</exception>
    public string TakeName(string expected)
    {
        SkipSpace();
        var place = Place;
        var name = TakeWhile(IsNameCharacter);
        return name.Length > 0 ? name : throw PatternErrors.Unexpected(place, Found(), expected);
    }

    /// <summary>What stands between the character under the cursor and the next <paramref name="end"/>; a backslash before that character takes its meaning away.</summary>
    /// <exception cref="OntologyException">The line ends first.</exception>
    public string TakeQuoted(string what, char end)
    {
        var place = Place;
        var start = ++_at;
        while (!IsAtEnd && Current != end)
        {
            if (Current == '\n')
                throw PatternErrors.NotClosed(place, what, end);
            _at += Current == '\\' && _at + 1 < text.Length && text[_at + 1] != '\n' ? 2 : 1;
        }

        if (IsAtEnd)
            throw PatternErrors.NotClosed(place, what, end);
        return text[start.._at++].Replace("\\" + end, end.ToString(), StringComparison.Ordinal);
    }

    /// <summary>What stands here, for a message.</summary>
    public string Found()
    {
        if (IsAtEnd)
            return "the end of the file";
        var end = _at;
        while (end < text.Length && end - _at < ShownCharacters && !char.IsWhiteSpace(text[end]))
            end++;
        return $"'{text[_at..Math.Max(end, _at + 1)]}'";
    }

    public static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';

    private void Step()
    {
        if (text[_at++] == '\n')
        {
            _line++;
            _lineStart = _at;
        }
    }
}
