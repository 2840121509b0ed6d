using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds dates, weekdays, relative times, decades, fiscal years, durations and rates.</summary>
/// <remarks>
/// Nothing is resolved here: "last Friday" stays what it says. A number of four figures alone is a year only where its neighbours say so. Uses tags where they are there.
/// Immutable and thread-safe; linear in the number of tokens.
/// </remarks>
public sealed class TimeExpressionFinder : IPipelineComponent
{
    private readonly TimeLexicon _lexicon;

    /// <summary>Reads the word lists.</summary>
    /// <exception cref="LanguageResourceException">A word list is missing or malformed.</exception>
    public TimeExpressionFinder(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _lexicon = new TimeLexicon(resources);
    }

    /// <inheritdoc/>
    public string Name => "time expression finder";

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Times;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var times = ImmutableArray.CreateBuilder<TimeExpression>();
        foreach (var sentence in document.Sentences)
        {
            new TimeScanner(document.Tokens, sentence.Tokens, _lexicon, times).Run();
        }

        return document with { Times = times.ToImmutable() };
    }
}
