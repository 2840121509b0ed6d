using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Finds passages that are not English, so that the components behind it pass over them: lines and sentences in another script, and paragraphs in another language of the Latin script.</summary>
/// <remarks>
/// A stretch between line ends and sentence marks is in another script if the letters of such scripts outweigh the Latin ones; a character of Chinese, Japanese or Korean weighs two. A foreign word
/// or name inside an English sentence stays in it. A paragraph is in another language if many of its words are function words of other languages and next to none are English ones. Immutable and
/// thread-safe; linear in the text.
/// </remarks>
public sealed class ForeignPassageFinder : IPipelineComponent
{
    private readonly FrozenSet<string> _english;
    private readonly FrozenSet<string> _foreign;

    /// <summary>Reads the lists of function words.</summary>
    /// <exception cref="LanguageResourceException">A list is missing or malformed.</exception>
    public ForeignPassageFinder(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _english = resources.ReadSet("english-function-words.txt", StringComparer.OrdinalIgnoreCase);
        _foreign = resources.ReadSet("foreign-function-words.txt", StringComparer.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public string Name => "foreign passage finder";

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.None;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Passages;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var passages = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (TextSpan paragraph in document.Paragraphs)
        {
            if (FunctionWordCount.Of(document.Text.AsSpan(paragraph.Start, paragraph.Length), _english, _foreign).IsForeign)
            {
                passages.Add(paragraph);
            }
            else
            {
                new ScriptScanner(document.Text, paragraph, passages).Run();
            }
        }

        return document with { ForeignPassages = passages.ToImmutable() };
    }
}
