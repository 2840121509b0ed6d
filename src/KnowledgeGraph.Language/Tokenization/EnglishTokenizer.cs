using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Cuts the paragraphs of a document into words by the conventions of the UD English treebanks (EWT, GUM).</summary>
/// <remarks>
/// Clitics are words ("do|n't", "Japan|'s"), hyphens cut ("long|-|standing") unless a prefix stands before them ("anti-war"), a currency sign and a percent sign
/// are words, addresses are one word. Time and memory grow linearly with the text. Immutable and thread-safe.
/// </remarks>
public sealed class EnglishTokenizer : IPipelineComponent
{
    private readonly TokenizerLexicon _lexicon;

    /// <summary>Reads the word lists.</summary>
    /// <exception cref="LanguageResourceException">A word list is missing or malformed.</exception>
    public EnglishTokenizer(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _lexicon = new TokenizerLexicon(resources);
    }

    /// <inheritdoc/>
    public string Name => "tokenizer";

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.None;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Tokens;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = ImmutableArray.CreateBuilder<Token>(document.Text.Length / 5);
        foreach (var stretch in document.Paragraphs.SelectMany(paragraph => EnglishStretches.Of(document, paragraph)))
        {
            new TokenScanner(document.Text, stretch, _lexicon, tokens).Run();
        }

        return document with { Tokens = tokens.DrainToImmutable() };
    }
}
