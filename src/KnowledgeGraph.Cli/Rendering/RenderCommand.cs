using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Rendering;

/// <summary>A graph in, one picture out.</summary>
internal sealed class RenderCommand(RenderSettings settings)
{
    /// <summary>Draws the picture; see <see cref="ExitCode"/> for what comes back.</summary>
    /// <exception cref="OperationCanceledException">The user gave up; nothing was replaced.</exception>
    public int Run(CancellationToken cancellation)
    {
        if (settings.Format == "html")
            Pictures.RequirePage();
        else if (settings.Format != "dot")
            Pictures.RequireGraphviz();

        var dataset = GraphFile.Load(settings.Graph).Dataset;
        string folderName = Path.GetDirectoryName(settings.Output) is { Length: > 0 } parent ? parent : ".";
        using var folder = new OutputFolder(folderName);
        string file = Path.GetFileName(settings.Output);
        if (settings.Format == "html")
        {
            folder.WriteText(file, writer => Pictures.WritePage(dataset, settings.Diagram, writer));
            folder.Commit();
            return ExitCode.Done;
        }

        string dot = Pictures.Dot(dataset, settings.Diagram);
        if (settings.Format == "dot")
            folder.WriteText(file, writer => writer.Write(dot));
        else
            folder.Write(file, path => Pictures.Draw(dot, settings.Format, path, cancellation));
        folder.Commit();
        return ExitCode.Done;
    }
}
