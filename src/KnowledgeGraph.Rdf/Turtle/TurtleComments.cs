using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Writes comments, a line for each of theirs.</summary>
internal static class TurtleComments
{
    public static void Write(ByteBuilder target, string comment, int indent)
    {
        string margin = new(' ', indent * 4);
        foreach (string line in comment.ReplaceLineEndings("\n").Split('\n')) target.Append(Encoding.UTF8.GetBytes($"{margin}# {line}".TrimEnd() + "\n"));
    }
}
