using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Rdf;

/// <summary>Collects the text of a Turtle or TriG document; the prefixes come out first although they are known last.</summary>
internal sealed class TurtleDocumentWriter
{
    private readonly TurtleWriterOptions _options;
    private readonly TurtleNames _names;
    private readonly StringBuilder _body = new();

    public TurtleDocumentWriter(TurtleWriterOptions options)
    {
        _options = options;
        _names = new TurtleNames(options.Prefixes);
    }

    public void WriteNamedGraph(Term name, TurtleLayout layout)
    {
        string label = name is Iri iri ? _names.Write(iri) : name.ToString();
        _body.Append(CultureInfo.InvariantCulture, $"\n{label} {{");
        WriteGraph(layout, indent: 1);
        _body.Append("}\n");
    }

    public void WriteGraph(TurtleLayout layout, int indent)
    {
        var renderer = new TurtleNodeRenderer(layout, _names, _options);
        string margin = TurtleNodeRenderer.Margin(indent);
        int group = -1;
        foreach (var paragraph in renderer.Paragraphs(indent))
        {
            _body.Append('\n');
            if (paragraph.Group != group)
            {
                group = paragraph.Group;
                WriteGroupComment(group, margin);
            }

            _body.Append(CultureInfo.InvariantCulture, $"{margin}{paragraph.Subject}\n{paragraph.Facts}{margin}.\n");
        }
    }

    public void CopyTo(TextWriter writer)
    {
        if (_options.HeaderComment is { } comment) writer.Write(Comment(comment, ""));
        foreach (var (prefix, @namespace) in _names.Used) writer.Write($"@prefix {prefix}: <{@namespace}> .\n");
        writer.Write(_body.ToString());
    }

    private void WriteGroupComment(int group, string margin)
    {
        if (group >= _options.ClassOrder.Count || !_options.ClassComments.TryGetValue(_options.ClassOrder[group], out string? comment)) return;
        _body.Append(Comment(comment, margin)).Append('\n');
    }

    private static string Comment(string comment, string margin) =>
        string.Concat(comment.ReplaceLineEndings("\n").Split('\n').Select(line => $"{margin}# {line}".TrimEnd() + "\n"));
}
