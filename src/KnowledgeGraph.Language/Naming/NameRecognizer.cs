using System.Collections.Immutable;
using KnowledgeGraph.Language.Models;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;

namespace KnowledgeGraph.Language;

/// <summary>Finds names of persons, organizations, places and other things: a small neural network over whole sentences, then a pass that makes the document agree. Thread-safe.</summary>
public sealed class NameRecognizer : IPipelineComponent
{
    private const string TitlesFile = "name-titles.txt";
    private const string AdjectivesFile = "proper-adjectives.txt";

    private readonly NameReader _reader;
    private readonly NameListIndex _index;
    private readonly NameTrimmer _trimmer;
    private readonly Nationalities _nationalities;

    internal NameRecognizer(NameReader reader, NameLists lists, LanguageResources resources)
    {
        (_reader, _index) = (reader, new NameListIndex(lists));
        (_trimmer, _nationalities) = (TrimmerFor(lists, resources), NationalitiesFor(_index, resources));
    }

    /// <inheritdoc/>
    public string Name => NameModel.Component;

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.Tokens | AnnotationLayers.Sentences | AnnotationLayers.Tags;

    /// <inheritdoc/>
    public AnnotationLayers Assigns => AnnotationLayers.Names;

    /// <summary>Loads <c>names.bin</c>, and the vectors of words from <c>syntax.bin</c>.</summary>
    /// <param name="modelFolder">Where they lie; null is the folder Models beside the assembly.</param>
    /// <param name="lists">Names that the caller knows.</param>
    /// <param name="resources">Word lists; null for those beside the assembly.</param>
    /// <exception cref="ModelException">A file is missing, damaged, or of another version.</exception>
    /// <exception cref="LanguageResourceException">The list of titles is missing.</exception>
    public static NameRecognizer Load(string? modelFolder, NameLists lists, LanguageResources? resources = null) =>
        Load(modelFolder, lists, resources, SyntaxAnalyzer.Load(modelFolder));

    /// <summary>The same, with the vectors that are in memory already.</summary>
    internal static NameRecognizer Load(string? modelFolder, NameLists lists, LanguageResources? resources, SyntaxAnalyzer syntax)
    {
        ArgumentNullException.ThrowIfNull(lists);
        NameModel model = NameModel.Read(ModelFile.Read(modelFolder, NameModel.Component).Payload);
        return new NameRecognizer(new NameReader(model, syntax.Vectors), lists, resources ?? LanguageResources.Open());
    }

    /// <inheritdoc/>
    public AnnotatedDocument Annotate(AnnotatedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        string[][] sentences = [.. document.Sentences.Select(sentence => Forms(document, sentence))];
        var words = new DocumentWords();
        foreach (string[] forms in sentences)
        {
            words.Add(forms);
        }

        var buffers = new SyntaxBuffers();
        FoundName[] found = [.. document.Sentences.Zip(sentences).SelectMany(pair => Find(document, pair.First, pair.Second, words, buffers))];
        return document with { Names = [.. NameConsistency.Apply(found, document.Tokens).Select(name => Span(document.Tokens, name))] };
    }

    /// <summary>Cuts names by the titles of the resources and the places of the lists.</summary>
    internal static NameTrimmer TrimmerFor(NameLists lists, LanguageResources resources) =>
        new(resources.ReadSet(TitlesFile, StringComparer.Ordinal), lists.Cities);

    /// <summary>The rule for words of nationality, by the lists and the adjectives of the resources.</summary>
    internal static Nationalities NationalitiesFor(NameListIndex index, LanguageResources resources) =>
        new(index, resources.ReadSet(AdjectivesFile, StringComparer.Ordinal));

    private static NameSpan Span(ImmutableArray<Token> tokens, FoundName name) =>
        new(new TokenRange(name.First, name.End), TextSpan.Cover(tokens[name.First].Span, tokens[name.End - 1].Span), name.Type);

    private static string[] Forms(AnnotatedDocument document, Sentence sentence)
    {
        string[] forms = new string[sentence.Tokens.Length];
        for (int i = 0; i < forms.Length; i++)
        {
            forms[i] = document.Tokens[sentence.Tokens.First + i].Form;
        }

        return forms;
    }

    private IEnumerable<FoundName> Find(AnnotatedDocument document, Sentence sentence, string[] forms, DocumentWords written, SyntaxBuffers buffers)
    {
        int first = sentence.Tokens.First;
        string[] xpos = new string[forms.Length];
        for (int i = 0; i < xpos.Length; i++)
        {
            xpos[i] = document.Tokens[first + i].Xpos;
        }

        NameWord[] words = NameWord.Of(forms, xpos, _index, written);
        List<FoundName> names = _nationalities.Apply(_reader.Find(words, buffers).Select(name => _trimmer.Trim(name, forms)), forms);
        return names.Select((name, i) => _trimmer.WithSurname(name, i == 0 ? 0 : names[i - 1].End, forms))
            .Select(name => new FoundName(first + name.First, first + name.End, TypeOf(name, words)));
    }

    /// <summary>The whole name of a country is a place, even if the word is a first name too or a team is meant; a listed organization that is nothing else in the lists is one.</summary>
    private NameType TypeOf(FoundName name, NameWord[] words)
    {
        ListedAs listed = _index.Find([.. words[name.First..name.End].Select(word => word.Traits)]);
        return listed == ListedAs.Organization ? NameType.Organization
            : listed.HasFlag(ListedAs.Country) && name.Type != NameType.Miscellaneous ? NameType.Location
            : name.Type;
    }
}
