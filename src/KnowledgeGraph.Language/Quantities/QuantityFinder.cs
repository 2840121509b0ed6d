using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds numbers, sums of money and percentages and works their values out.</summary>
/// <remarks>
/// Leaves out what only looks like a quantity: numbers inside times, ordinals, clock times, telephone numbers, "Article 9", "F-35". Round plurals ("hundreds of billions") are no
/// exact numbers and are left out too. Immutable and thread-safe; linear in the number of tokens.
/// </remarks>
public sealed class QuantityFinder : IPipelineComponent
{
    private readonly QuantityLexicon _lexicon;

    /// <summary>Reads the currency table and the word lists.</summary>
    /// <exception cref="LanguageResourceException">A list is missing or malformed.</exception>
    public QuantityFinder(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _lexicon = new QuantityLexicon(resources);
    }

    /// <inheritdoc/>
    public string Name => "quantity finder";

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences | AnnotationLayers.Times;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Quantities;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        var time = 0;
        foreach (var sentence in document.Sentences)
        {
            var scanner = new QuantityScanner(document.Tokens, sentence.Tokens, _lexicon, quantities);
            var start = sentence.Tokens.First;
            while (time < document.Times.Length && document.Times[time].Tokens.First < sentence.Tokens.End)
            {
                scanner.Run(start, document.Times[time].Tokens.First);
                start = document.Times[time].Tokens.End;
                time++;
            }

            scanner.Run(start, sentence.Tokens.End);
        }

        return document with { Quantities = quantities.ToImmutable() };
    }
}
