using KnowledgeGraph.Export;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli;

/// <summary>From a dataset to a picture, in the two steps that the commands need.</summary>
internal static class Pictures
{
    /// <summary>Whether Graphviz is here to draw.</summary>
    public static bool CanDraw => GraphvizRunner.Find() is not null;

    /// <summary>Fails early, before any work, where Graphviz is missing.</summary>
    /// <exception cref="GraphvizException">Graphviz is not installed.</exception>
    public static void RequireGraphviz() => GraphvizRunner.FindOrThrow();

    /// <summary>Fails early, before any work, where the script of the page is missing.</summary>
    /// <exception cref="ExportException">It was not bundled.</exception>
    public static void RequirePage() => ExplorerPage.RequireBundle();

    /// <summary>Writes the page on which a reader explores the dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="first">What the page shows first; null for everything.</param>
    /// <param name="writer">Takes the page.</param>
    public static void WritePage(Dataset dataset, DiagramOptions? first, TextWriter writer) => ExplorerPage.Write(dataset, writer, new ExplorerPageOptions { Start = first });

    /// <summary>The picture of the whole dataset, as Graphviz reads it.</summary>
    public static string Overview(Dataset dataset) => Dot(dataset, new DiagramOptions());

    /// <summary>A picture as Graphviz reads it.</summary>
    /// <exception cref="DiagramException">The dataset has not what the options ask for.</exception>
    public static string Dot(Dataset dataset, DiagramOptions options)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        DotWriter.Write(DiagramBuilder.Build(dataset, options), writer);
        return writer.ToString();
    }

    /// <summary>Has Graphviz draw what <see cref="Dot"/> made into a file.</summary>
    public static void Draw(string dot, string format, string path, CancellationToken cancellation) =>
        GraphvizRunner.FindOrThrow().Render(dot, format, path, cancellation);
}
