using System.Globalization;

namespace KnowledgeGraph.Training.Data;

/// <summary>Training data are missing or not in the form expected. The message begins with file and line.</summary>
internal sealed class TrainingDataException : Exception
{
    /// <summary>Creates the exception; <paramref name="line"/> counts from 1, 0 where the file as a whole is meant.</summary>
    internal TrainingDataException(string path, int line, string problem)
        : base(line == 0 ? $"{path}: KG4301: {problem}" : string.Create(CultureInfo.InvariantCulture, $"{path}:{line}:1: KG4301: {problem}"))
    {
    }
}
