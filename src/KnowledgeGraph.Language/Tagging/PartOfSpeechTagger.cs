using System.Collections.Immutable;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Language.Tagging;

namespace KnowledgeGraph.Language;

/// <summary>Gives every token its universal and its Penn Treebank part of speech: a greedy averaged perceptron. Thread-safe.</summary>
public sealed class PartOfSpeechTagger : IPipelineComponent
{
    private readonly TaggerModel _model;
    private readonly ImmutableArray<JointTag> _tags;

    internal PartOfSpeechTagger(TaggerModel model) => (_model, _tags) = (model, [.. model.Tags.Select(JointTag.Parse)]);

    /// <inheritdoc/>
    public string Name => TaggerModel.Component;

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Tags;

    /// <summary>Loads <c>tagger.bin</c>.</summary>
    /// <param name="modelFolder">Where it lies; null (the default) is the folder Models beside the assembly.</param>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static PartOfSpeechTagger Load(string? modelFolder = null)
    {
        return new PartOfSpeechTagger(TaggerModel.Read(ModelFile.Read(modelFolder, TaggerModel.Component).Payload));
    }

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Token>.Builder tokens = document.Tokens.ToBuilder();
        foreach (Sentence sentence in document.Sentences)
        {
            string[] forms = [.. document.Tokens.AsSpan()[sentence.Tokens.First..sentence.Tokens.End].ToArray().Select(token => token.Form)];
            int[] tags = _model.Tag(WordTraits.Of(forms));
            for (int i = 0; i < tags.Length; i++)
            {
                int at = sentence.Tokens.First + i;
                tokens[at] = tokens[at] with { Upos = _tags[tags[i]].Upos, Xpos = _tags[tags[i]].Xpos };
            }
        }

        return document with { Tokens = tokens.ToImmutable() };
    }
}
