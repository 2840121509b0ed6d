using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Sparql;

/// <summary>Makes blank nodes of the labels of a result document, which JSON and XML allow to be any text.</summary>
internal static class ResultBlankNodes
{
    private const string Encoded = "genid-";

    /// <summary>The node of a label; labels that Turtle could not write are encoded, equal ones equally.</summary>
    public static BlankNode Of(string label) => IsPlain(label) ? new BlankNode(label) : new BlankNode(Encoded + Convert.ToHexString(Encoding.UTF8.GetBytes(label)));

    private static bool IsPlain(string label) =>
        label.Length > 0 && char.IsAsciiLetterOrDigit(label[0]) && label.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
