namespace KnowledgeGraph.Language;

/// <summary>One step of the pipeline: takes a document, returns it with further layers. Implementations are immutable and thread-safe.</summary>
public interface IPipelineComponent
{
    /// <summary>Name for messages: "tokenizer", "tagger".</summary>
    string Name { get; }

    /// <summary>Layers that must be there before this step runs.</summary>
    AnnotationLayers Requires { get; }

    /// <summary>Layers that this step adds.</summary>
    AnnotationLayers Assigns { get; }

    /// <summary>Returns <paramref name="document"/> with the layers of <see cref="Assigns"/> filled in.</summary>
    AnnotatedDocument Annotate(AnnotatedDocument document);
}
