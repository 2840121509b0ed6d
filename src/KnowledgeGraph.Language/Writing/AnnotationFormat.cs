namespace KnowledgeGraph.Language;

/// <summary>Ways to write an annotated document down.</summary>
public enum AnnotationFormat
{
    /// <summary>CoNLL-U (https://universaldependencies.org/format.html), with offsets and names in the last column.</summary>
    Conllu,
    /// <summary>All layers as one JSON object.</summary>
    Json,
    /// <summary>The dependency tree of each sentence, drawn with plain characters.</summary>
    Tree,
    /// <summary>One name a line: start, end, type, text, separated by tabs.</summary>
    Names,
}
