using System.Collections.Immutable;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Parsing;

namespace KnowledgeGraph.Language;

/// <summary>Gives every token its head and its Universal Dependencies relation: a greedy transition-based parser. Each sentence becomes a tree with one root. Thread-safe.</summary>
public sealed class DependencyParser : IPipelineComponent
{
    private readonly ParserModel _model;

    internal DependencyParser(ParserModel model) => _model = model;

    /// <inheritdoc/>
    public string Name => ParserModel.Component;

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences | AnnotationLayers.Tags;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Trees;

    /// <summary>Loads <c>parser.bin</c>.</summary>
    /// <param name="modelFolder">Where it lies; null (the default) is the folder Models beside the assembly.</param>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    public static DependencyParser Load(string? modelFolder = null)
    {
        return new DependencyParser(ParserModel.Read(ModelFile.Read(modelFolder, ParserModel.Component).Payload));
    }

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ImmutableArray<Token>.Builder tokens = document.Tokens.ToBuilder();
        foreach (Sentence sentence in document.Sentences)
        {
            int first = sentence.Tokens.First;
            TaggedWord[] words = [.. Enumerable.Range(first, sentence.Tokens.Length).Select(at => Word(document.Tokens[at])), TaggedWord.Root];
            (int Head, string Relation)[] tree = _model.Parse(words);
            for (int i = 0; i < tree.Length; i++)
            {
                tokens[first + i] = tokens[first + i] with { Head = tree[i].Head < 0 ? -1 : first + tree[i].Head, Deprel = tree[i].Relation };
            }
        }

        return document with { Tokens = tokens.ToImmutable() };
    }

    private static TaggedWord Word(Token token) => TaggedWord.Of(token.Form, token.Upos.ToString(), token.Xpos);
}
