namespace KnowledgeGraph.Rdf;

/// <summary>What a document held.</summary>
public sealed class RdfDocument
{
    private readonly SkippedLines? _skipped;

    internal RdfDocument(Dataset dataset, PrefixMap prefixes, SkippedLines? skipped = null)
    {
        Dataset = dataset;
        Prefixes = prefixes;
        _skipped = skipped;
    }

    /// <summary>All quads; those of syntaxes without graphs are in the default graph.</summary>
    public Dataset Dataset { get; }

    /// <summary>The prefixes that the document declares; the last declaration of each counts.</summary>
    public PrefixMap Prefixes { get; }

    /// <summary>How many lines were passed over because they were wrong; always 0 unless <see cref="RdfReadOptions.IsLenient"/> was asked for.</summary>
    public int SkippedLineCount => _skipped?.Count ?? 0;

    /// <summary>What was wrong with the first ten of them, in the order of the lines.</summary>
    public IReadOnlyList<RdfSyntaxException> SkippedLineFaults => _skipped?.First ?? [];
}
