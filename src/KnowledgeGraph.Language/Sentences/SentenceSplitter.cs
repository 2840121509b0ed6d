using System.Collections.Immutable;

namespace KnowledgeGraph.Language;

/// <summary>Groups the tokens of each paragraph into sentences.</summary>
/// <remarks>
/// A sentence ends with a full stop, question or exclamation mark and the closing quotation marks and brackets behind it, or with its paragraph. An abbreviation ends one only
/// where a word that often begins sentences follows. Immutable and thread-safe; linear in the number of tokens.
/// </remarks>
public sealed class SentenceSplitter : IPipelineComponent
{
    private readonly SentenceLexicon _lexicon;

    /// <summary>Reads the word lists.</summary>
    /// <exception cref="LanguageResourceException">A word list is missing or malformed.</exception>
    public SentenceSplitter(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _lexicon = new SentenceLexicon(resources);
    }

    /// <inheritdoc/>
    public string Name => "sentence splitter";

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Sentences;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var token = 0;
        for (var paragraph = 0; paragraph < document.Paragraphs.Length; paragraph++)
        {
            foreach (var stretch in EnglishStretches.Of(document, document.Paragraphs[paragraph]))
            {
                var first = token;
                while (token < document.Tokens.Length && document.Tokens[token].Span.Start < stretch.End)
                {
                    token++;
                }

                var scanner = new SentenceScanner(document.Tokens, new TokenRange(first, token), _lexicon);
                while (scanner.Next() is { } range)
                {
                    var span = new TextSpan(document.Tokens[range.First].Span.Start, document.Tokens[range.End - 1].Span.End);
                    sentences.Add(new Sentence(span, range, paragraph));
                }
            }
        }

        return document with { Sentences = sentences.ToImmutable() };
    }
}
