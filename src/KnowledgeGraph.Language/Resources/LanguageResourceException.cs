namespace KnowledgeGraph.Language;

/// <summary>A word list, table or model of the language layer is missing or malformed.</summary>
public sealed class LanguageResourceException : Exception
{
    internal LanguageResourceException(string code, string file, int? line, string message)
        : base(line is null ? $"{file}: {code}: {message}" : $"{file}:{line}:1: {code}: {message}")
    {
        Code = code;
        File = file;
        Line = line;
    }

    /// <summary>The error code, "KG4001" and so on; see <c>LanguageErrors</c>.</summary>
    public string Code { get; }

    /// <summary>Path of the file or folder.</summary>
    public string File { get; }

    /// <summary>Line in the file, from 1; null where the fault is no line's.</summary>
    public int? Line { get; }
}
