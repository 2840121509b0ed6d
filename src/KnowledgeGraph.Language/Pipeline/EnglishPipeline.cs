using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Language;

/// <summary>Turns English text into an <see cref="AnnotatedDocument"/>. Immutable and thread-safe; make one and share it.</summary>
public sealed class EnglishPipeline
{
    internal EnglishPipeline(ImmutableArray<IPipelineComponent> components)
    {
        Components = components;
        Assigns = components.Aggregate(AnnotationLayers.None, (layers, component) => layers | component.Assigns);
    }

    /// <summary>The components in the order in which they run.</summary>
    public ImmutableArray<IPipelineComponent> Components { get; }

    /// <summary>The layers that its documents carry.</summary>
    public AnnotationLayers Assigns { get; }

    /// <summary>Makes the usual pipeline: tokens, sentences, tags, lemmas, trees, names, times, quantities, quotations. Reads its word lists and models, which takes a moment.</summary>
    /// <param name="options">What to leave out and where the resources lie; null for the default.</param>
    /// <exception cref="LanguageResourceException">A word list is missing or malformed.</exception>
    /// <exception cref="ModelException">A model is missing, damaged, or of another version.</exception>
    public static EnglishPipeline Load(EnglishPipelineOptions? options = null)
    {
        options ??= new EnglishPipelineOptions();
        var builder = new EnglishPipelineBuilder();
        foreach (var component in UsualComponents.Of(options))
        {
            builder.Add(component);
        }

        return builder.Build();
    }

    /// <summary>Annotates those paragraphs of <paramref name="text"/>; what lies outside them is not read.</summary>
    /// <param name="text">Any text; offsets in the result point into it.</param>
    /// <param name="paragraphs">Spans in order and without overlap.</param>
    /// <exception cref="ArgumentException">A paragraph lies outside the text or before the end of the one before it.</exception>
    public AnnotatedDocument Annotate(string text, ImmutableArray<TextSpan> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(text);
        Check(text, paragraphs);
        var document = new AnnotatedDocument(text, paragraphs);
        foreach (var component in Components)
        {
            document = component.Annotate(document);
        }

        return document;
    }

    /// <summary>Annotates all of <paramref name="text"/>, which is copied; paragraphs are what blank lines separate.</summary>
    public AnnotatedDocument Annotate(ReadOnlyMemory<char> text)
    {
        var copy = text.ToString();
        return Annotate(copy, ParagraphFinder.Find(copy));
    }

    /// <summary>Annotates many texts at the same time, each as <see cref="Annotate(ReadOnlyMemory{char})"/> does.</summary>
    /// <param name="texts">Any texts.</param>
    /// <param name="maxDegreeOfParallelism">How many at the same time; 0 (the default) is one for each processor. The result does not depend on it.</param>
    /// <param name="cancellationToken">Looked at before each text.</param>
    /// <returns>One document for each text, in their order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The degree is negative.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public ImmutableArray<AnnotatedDocument> AnnotateAll(IReadOnlyList<ReadOnlyMemory<char>> texts, int maxDegreeOfParallelism = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfNegative(maxDegreeOfParallelism);
        var documents = new AnnotatedDocument[texts.Count];
        var parallelism = new ParallelOptions
        {
            MaxDegreeOfParallelism = maxDegreeOfParallelism > 0 ? maxDegreeOfParallelism : Environment.ProcessorCount,
            CancellationToken = cancellationToken,
        };
        Parallel.For(0, documents.Length, parallelism, i => documents[i] = Annotate(texts[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(documents);
    }

    /// <summary>Runs those components that add what <paramref name="document"/> does not have yet.</summary>
    /// <param name="document">A document with some layers.</param>
    /// <param name="given">The layers that it has; components that assign one of them are passed over.</param>
    internal AnnotatedDocument Complete(AnnotatedDocument document, AnnotationLayers given) =>
        Components.Where(component => (component.Assigns & given) == AnnotationLayers.None).Aggregate(document, (read, component) => component.Annotate(read));

    private static void Check(string text, ImmutableArray<TextSpan> paragraphs)
    {
        var end = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Start < end || paragraph.End < paragraph.Start || paragraph.End > text.Length)
            {
                throw new ArgumentException(
                    $"The paragraph {paragraph.Start}..{paragraph.End} lies outside the text (0..{text.Length}) or before the end of the paragraph before it ({end}).",
                    nameof(paragraphs));
            }

            end = paragraph.End;
        }
    }
}
