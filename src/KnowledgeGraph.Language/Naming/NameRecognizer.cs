using System.Collections.Immutable;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Language;

/// <summary>Finds names of persons, organizations, places and other things: an averaged perceptron over whole sentences, then a pass that makes the document agree. Thread-safe.</summary>
public sealed class NameRecognizer : IPipelineComponent
{
    private const string TitlesFile = "name-titles.txt";

    private readonly NameModel _model;
    private readonly NameListIndex _index;
    private readonly NameTrimmer _trimmer;

    internal NameRecognizer(NameModel model, NameLists lists, LanguageResources resources)
    {
        (_model, _index) = (model, new NameListIndex(lists));
        _trimmer = TrimmerFor(lists, resources);
    }

    /// <inheritdoc/>
    public string Name => NameModel.Component;

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences | AnnotationLayers.Tags;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Names;

    /// <summary>Loads <c>names.bin</c>.</summary>
    /// <param name="modelFolder">Where it lies; null is the folder Models beside the assembly.</param>
    /// <param name="lists">Names that the caller knows.</param>
    /// <param name="resources">Word lists; null for those beside the assembly.</param>
    /// <exception cref="ModelException">The file is missing, damaged, or of another version.</exception>
    /// <exception cref="LanguageResourceException">The list of titles is missing.</exception>
    public static NameRecognizer Load(string? modelFolder, NameLists lists, LanguageResources? resources = null)
    {
        ArgumentNullException.ThrowIfNull(lists);
        NameModel model = NameModel.Read(ModelFile.Read(modelFolder, NameModel.Component).Payload);
        return new NameRecognizer(model, lists, resources ?? LanguageResources.Open());
    }

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<FoundName> names = NameConsistency.Apply([.. document.Sentences.SelectMany(sentence => Find(document, sentence))], document.Tokens);
        return document with { Names = [.. names.Select(name => Span(document.Tokens, name))] };
    }

    /// <summary>Cuts names by the titles of the resources and the places of the lists.</summary>
    internal static NameTrimmer TrimmerFor(NameLists lists, LanguageResources resources) =>
        new(resources.ReadSet(TitlesFile, StringComparer.Ordinal), lists.Cities);

    private static NameSpan Span(ImmutableArray<Token> tokens, FoundName name) =>
        new(new TokenRange(name.First, name.End), TextSpan.Cover(tokens[name.First].Span, tokens[name.End - 1].Span), name.Type);

    private IEnumerable<FoundName> Find(AnnotatedDocument document, Sentence sentence)
    {
        int first = sentence.Tokens.First;
        Token[] tokens = document.Tokens.AsSpan()[first..sentence.Tokens.End].ToArray();
        string[] forms = [.. tokens.Select(token => token.Form)];
        NameWord[] words = NameWord.Of(forms, [.. tokens.Select(token => token.Xpos)], _model.Clusters, _index);
        return _model.Find(words)
            .Select(name => _trimmer.Trim(name, forms))
            .Select(name => new FoundName(first + name.First, first + name.End, TypeOf(name, words)));
    }

    /// <summary>The whole name of a country is no person, even if the word is a first name too; a listed organization that is nothing else in the lists is one.</summary>
    private NameType TypeOf(FoundName name, NameWord[] words)
    {
        ListedAs listed = _index.Find([.. words[name.First..name.End].Select(word => word.Traits)]);
        return listed == ListedAs.Organization ? NameType.Organization
            : listed.HasFlag(ListedAs.Country) && name.Type == NameType.Person ? NameType.Location
            : name.Type;
    }
}
