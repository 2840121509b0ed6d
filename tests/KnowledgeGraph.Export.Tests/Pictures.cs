using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export.Tests;

internal static class Pictures
{
    public static string Draw(Dataset data, DiagramOptions? options = null) => Draw(DiagramBuilder.Build(data, options ?? new DiagramOptions()));

    public static string Draw(Diagram diagram)
    {
        using var writer = new StringWriter();
        DotWriter.Write(diagram, writer);
        return writer.ToString();
    }

    public static string Line(string dot, string start) =>
        Assert.Single(dot.Split('\n'), line => line.TrimStart().StartsWith(start, StringComparison.Ordinal));

    public static IEnumerable<string> Labels(Diagram diagram) => diagram.Nodes.Select(node => node.Label);

    /// <summary>The edges as words: "Ilse Maren | criticizes | Ostrana".</summary>
    public static IEnumerable<string> Edges(Diagram diagram)
    {
        var labels = diagram.Nodes.ToDictionary(node => node.Id, node => node.Label);
        return diagram.Edges.Select(edge => $"{labels[edge.From]} | {edge.Label} | {labels[edge.To]}");
    }
}
