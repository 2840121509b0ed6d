using KnowledgeGraph.Rdf;

namespace KnowledgeGraph.Cli.Converting;

/// <summary>The words for formats on the command line, which are also the endings of files.</summary>
internal static class ConvertFormats
{
    public static readonly string[] Inputs = ["ttl", "trig", "nt", "nq", "rdf"];
    public static readonly string[] Outputs = [.. Inputs, "jsonld"];

    public static RdfSyntax Syntax(string name) => name switch
    {
        "ttl" => RdfSyntax.Turtle,
        "trig" => RdfSyntax.TriG,
        "nt" => RdfSyntax.NTriples,
        "nq" => RdfSyntax.NQuads,
        _ => RdfSyntax.RdfXml,
    };

    public static ConvertFormat Of(string name) => (ConvertFormat)Array.IndexOf(Outputs, name);

    /// <summary>The format that a file's name asks for, packed or not; null where it says nothing.</summary>
    public static ConvertFormat? OfFileName(string path)
    {
        string name = RdfSyntaxes.IsPacked(path) ? Path.GetFileNameWithoutExtension(path) : path;
        return name.EndsWith(".jsonld", StringComparison.OrdinalIgnoreCase) ? ConvertFormat.JsonLd : (ConvertFormat?)RdfSyntaxes.OfFileName(path);
    }
}
