namespace KnowledgeGraph.Language;

/// <summary>A file of annotated text is not in the form expected. The message begins with file and line.</summary>
public sealed class TreebankFormatException : Exception
{
    internal TreebankFormatException(string code, string path, int line, string problem)
        : base(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}:{line}:1: {code}: {problem}")) => Code = code;

    /// <summary><c>KG4</c> and three digits.</summary>
    public string Code { get; }
}
