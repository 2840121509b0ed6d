namespace KnowledgeGraph.Language;

/// <summary>Gives each token its base form: the dictionary word without inflection, in lower case but for names.</summary>
/// <remarks>
/// Reads the Penn tag where a tagger has run, else the universal part of speech, else guesses from the word alone. Follows the lemmas of UD English
/// ("n't" → "not", "them" → "they", "200,000" → "200000"). Immutable and thread-safe.
/// </remarks>
public sealed class Lemmatizer : IPipelineComponent
{
    private readonly TokenLemmas _lemmas;

    /// <summary>Reads the lists of base forms and irregular forms.</summary>
    /// <exception cref="LanguageResourceException">A list is missing or malformed.</exception>
    public Lemmatizer(LanguageResources resources)
    {
        ArgumentNullException.ThrowIfNull(resources);
        _lemmas = new TokenLemmas(new MorphologyLexicon(resources));
    }

    /// <inheritdoc/>
    public string Name => "lemmatizer";

    /// <inheritdoc/>
    /// <remarks>Tags are used where they are there, but not required.</remarks>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Lemmas;

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = document.Tokens.ToBuilder();
        foreach (var sentence in document.Sentences)
        {
            for (var index = sentence.Tokens.First; index < sentence.Tokens.End; index++)
            {
                var token = tokens[index];
                var next = index + 1 < sentence.Tokens.End ? tokens[index + 1] : null;
                var lemma = _lemmas.Find(token, next, index == sentence.Tokens.First);
                if (!string.Equals(lemma, token.Lemma, StringComparison.Ordinal))
                {
                    tokens[index] = token with { Lemma = lemma };
                }
            }
        }

        return document with { Tokens = tokens.DrainToImmutable() };
    }
}
