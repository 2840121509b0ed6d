using System.Collections.Immutable;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Perceptrons;

namespace KnowledgeGraph.Language;

/// <summary>
/// Gives every token its universal and its Penn Treebank part of speech, its head and its Universal Dependencies relation: one small neural network for both, whose sums are
/// of whole numbers, so that every processor gives the same result. Each sentence becomes a tree with one root. Thread-safe.
/// </summary>
public sealed class SyntaxAnalyzer : IPipelineComponent
{
    private readonly SyntaxReader _reader;
    private readonly ImmutableArray<JointTag> _tags;

    internal SyntaxAnalyzer(SyntaxModel model)
    {
        (_reader, _tags) = (new SyntaxReader(model), [.. model.Tags.Select(JointTag.Parse)]);
        Vectors = new VectorTable(model.VectorKeys, model.Vectors.Bytes);
    }

    /// <inheritdoc/>
    public string Name => SyntaxModel.Component;

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Tags | AnnotationLayers.Trees;

    /// <summary>The vectors learned elsewhere, for other networks.</summary>
    internal VectorTable Vectors { get; }

    /// <summary>Loads <c>syntax.bin</c>.</summary>
    /// <param name="modelFolder">Where it lies; null (the default) is the folder Models beside the assembly.</param>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static SyntaxAnalyzer Load(string? modelFolder = null) =>
        new(SyntaxModel.Read(ModelFile.Read(modelFolder, SyntaxModel.Component).Payload));

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Token>.Builder tokens = document.Tokens.ToBuilder();
        var buffers = new SyntaxBuffers();
        foreach (Sentence sentence in document.Sentences)
        {
            int first = sentence.Tokens.First;
            var words = new WordTraits[sentence.Tokens.Length];
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = WordTraits.Of(document.Tokens[first + i].Form);
            }

            (int[] tags, int[] heads, string[] relations) = _reader.Read(words, buffers);
            for (int i = 0; i < words.Length; i++)
            {
                JointTag tag = _tags[tags[i]];
                int head = heads[i] < 0 ? -1 : first + heads[i];
                tokens[first + i] = tokens[first + i] with { Upos = tag.Upos, Xpos = tag.Xpos, Head = head, Deprel = relations[i] };
            }
        }

        return document with { Tokens = tokens.DrainToImmutable() };
    }
}
