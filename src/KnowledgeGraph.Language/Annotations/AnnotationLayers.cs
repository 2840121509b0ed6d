namespace KnowledgeGraph.Language;

/// <summary>The layers of an <see cref="AnnotatedDocument"/>, as a set.</summary>
[Flags]
public enum AnnotationLayers
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Tokens with spans and forms.</summary>
    Tokens = 1,
    /// <summary>Sentences.</summary>
    Sentences = 2,
    /// <summary>Parts of speech.</summary>
    Tags = 4,
    /// <summary>Lemmas.</summary>
    Lemmas = 8,
    /// <summary>Heads and dependency relations.</summary>
    Trees = 16,
    /// <summary>Names.</summary>
    Names = 32,
    /// <summary>Time expressions.</summary>
    Times = 64,
    /// <summary>Quantities.</summary>
    Quantities = 128,
    /// <summary>Quotations.</summary>
    Quotations = 256,
    /// <summary>Passages that are not English.</summary>
    Passages = 512,
    /// <summary>Every layer.</summary>
    All = Passages | Tokens | Sentences | Tags | Lemmas | Trees | Names | Times | Quantities | Quotations,
}
