using System.Net;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Export;

/// <summary>Writes a graph as one page for a browser: search, filters, sentences, table, timeline, without a server and without a network.</summary>
/// <remarks>
/// Nothing of the dataset can run. It stands in the page as JSON only; the page's policy (Content Security Policy Level 3) lets run the one script and apply the one style sheet whose
/// hashes it names, and lets nothing be loaded. The bytes depend on the quads and on the bundle alone.
/// </remarks>
public static class ExplorerPage
{
    /// <summary>Fails early, before any work, where the page's script is missing.</summary>
    /// <exception cref="ExportException">The bundle is not there (KG6210), or could not stand in a page (KG6211).</exception>
    public static void RequireBundle(ExplorerPageOptions? options = null) => ExplorerBundle.Load(options?.BundleFolder);

    /// <summary>Writes the page; lines end in LF. The writer, which should write UTF-8, is neither flushed nor closed.</summary>
    /// <exception cref="ExportException">The bundle is not there (KG6210), or could not stand in a page (KG6211).</exception>
    /// <exception cref="DiagramException">What is to be shown first is the label of nothing (KG6001), or no class that can be drawn (KG6002).</exception>
    public static void Write(Dataset dataset, TextWriter writer, ExplorerPageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(writer);
        var bundle = ExplorerBundle.Load(options?.BundleFolder);
        var start = options?.Start;
        var first = start is not null && start.IsPart() ? DiagramBuilder.Build(dataset, start with { MaxNodes = int.MaxValue }) : null;
        var graph = ExplorerReader.Read(dataset, start?.Title ?? first?.Title);
        Write(bundle, graph, ExplorerView.Of(graph, first, start ?? new DiagramOptions()), writer);
    }

    private static void Write(ExplorerBundle bundle, ExplorerGraph graph, ExplorerView view, TextWriter writer)
    {
        string policy = $"default-src 'none'; script-src {Hash(bundle.Script)} 'wasm-unsafe-eval'; style-src {Hash(bundle.Style)}; base-uri 'none'; form-action 'none'";
        writer.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        writer.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        writer.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        writer.Write($"<title>{WebUtility.HtmlEncode(Words.OneLine(graph.Title))}</title>\n<style>{bundle.Style}</style>\n</head>\n<body>\n{bundle.Body}\n");
        writer.Write("<script type=\"application/json\" id=\"graph\">");
        ExplorerJsonWriter.Write(graph, view, writer);
        writer.Write($"</script>\n<script>{bundle.Script}</script>\n</body>\n</html>\n");
    }

    private static string Hash(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";
}
