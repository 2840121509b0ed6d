using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Parsing;

/// <summary>The words for <see cref="AnnotationFormat"/> on the command line.</summary>
internal static class ParseFormat
{
    public static readonly string[] Names = ["conllu", "json", "tree", "ner"];

    public static AnnotationFormat Of(string name) => name switch
    {
        "conllu" => AnnotationFormat.Conllu,
        "json" => AnnotationFormat.Json,
        "ner" => AnnotationFormat.Names,
        _ => AnnotationFormat.Tree,
    };
}
