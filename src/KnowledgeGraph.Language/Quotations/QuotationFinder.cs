using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds what stands between quotation marks: straight and typographic double marks, guillemets, and single marks that are no apostrophes.</summary>
/// <remarks>
/// A double mark that is not closed ends with its paragraph; where the next paragraph opens with a mark again, that quotation continues it. A straight mark that is not closed before the next one opens
/// ends with its sentence. A single mark counts only if it is closed. Immutable and thread-safe; linear in the text.
/// </remarks>
public sealed class QuotationFinder : IPipelineComponent
{
    private readonly FrozenSet<string> _elisions;

    /// <summary>Reads the word list.</summary>
    /// <exception cref="LanguageResourceException">The list is missing or malformed.</exception>
    public QuotationFinder(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _elisions = resources.ReadSet("elisions.txt", StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public string Name => "quotation finder";

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Quotations;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<QuotedStretch>();
        var runsOn = false;
        foreach (var paragraph in document.Paragraphs.Where(paragraph => !document.ForeignPassages.Contains(paragraph)))
        {
            var first = found.Count;
            runsOn = new QuotationScanner(document, paragraph, _elisions, found).Run(runsOn);
            found.Sort(first, found.Count - first, Comparer<QuotedStretch>.Create((left, right) => left.Span.CompareTo(right.Span)));
        }

        found.RemoveAll(stretch => document.ForeignPassages.Any(passage => passage.Contains(stretch.Span)));
        var quotations = ImmutableArray.CreateBuilder<Quotation>(found.Count);
        foreach (var stretch in found)
        {
            quotations.Add(new Quotation(stretch.Span, stretch.Content, TokensOf(document.Tokens, stretch.Content)) { ContinuesPrevious = stretch.ContinuesPrevious });
        }

        return document with { Quotations = quotations.MoveToImmutable() };
    }

    private static TokenRange TokensOf(ImmutableArray<Token> tokens, TextSpan content)
    {
        var first = LowerBound(tokens, content.Start);
        return new TokenRange(first, Math.Max(first, LowerBound(tokens, content.End)));
    }

    /// <summary>Index of the first token that starts at <paramref name="offset"/> or behind it.</summary>
    private static int LowerBound(ImmutableArray<Token> tokens, int offset)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
