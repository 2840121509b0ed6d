namespace KnowledgeGraph.Language;

/// <summary>A model file is missing, damaged, or of another version. The message begins with the path of the file and a code (KG4201 to KG4204).</summary>
public sealed class ModelException : Exception
{
    /// <summary>Creates the exception.</summary>
    public ModelException(string path, string code, string problem, Exception? inner = null)
        : base($"{path}: {code}: {problem}", inner) => (Path, Code) = (path, code);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>"KG4201" missing, "KG4202" not a model file or of another version, "KG4203" damaged or cut off, "KG4204" a model for another component.</summary>
    public string Code { get; }
}
