using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Data;
using KnowledgeGraph.Training.Learning;

namespace KnowledgeGraph.Training.Naming;

/// <summary>The name corpora, read and prepared.</summary>
internal sealed class NameCorpora
{
    private const int ListedOrganizations = 3;
    private const int InventedSentences = 3000;

    private readonly SyntaxReader _tagger;
    private readonly NameNormalizer _normalizer;

    /// <summary>Prepares lists from the gazetteer and from some of the organizations of the training data.</summary>
    internal NameCorpora(SyntaxReader tagger, IReadOnlyList<DataFile> gazetteer, IReadOnlyList<DataFile> training, SeededGenerator generator)
    {
        _tagger = tagger;
        List<NameSentence>[] raw = [.. training.Select(NameSentenceReader.Read)];
        NameLists lists = GazetteerReader.Read(gazetteer, Organizations(raw.SelectMany(sentences => sentences)));
        Index = new NameListIndex(lists);
        LanguageResources resources = LanguageResources.Open();
        _normalizer = new NameNormalizer(NameRecognizer.TrimmerFor(lists, resources), NameRecognizer.NationalitiesFor(Index, resources));
        NameSentence[][] corpora = [.. raw.Select(sentences => sentences.Select(sentence => NameNormalizer.SplitHyphens(_normalizer.Normalize(sentence))).ToArray())];
        IReadOnlyDictionary<NameType, string[][]> names = NamePools.Of(corpora.SelectMany(sentences => sentences));
        var news = new NewsSentences(names[NameType.Person], lists);
        NameSentence[] invented = [.. news.Make(InventedSentences, generator).Select(_normalizer.Normalize)];
        Training = [.. corpora.SelectMany((sentences, corpus) => Examples(sentences, corpus + 1)), .. Examples(invented, 0)];
        Variation = new NameVariation(NamePools.Of(corpora.Append(invented).SelectMany(sentences => sentences)));
    }

    /// <summary>Files to learn from.</summary>
    internal static IReadOnlyList<string> TrainingFiles { get; } =
        ["ner/wikigold-train.bio.gz", "ner/crossner-train.bio.gz", "ner/redocred-train.bio.gz", "ner/gum-derived-train.bio.gz"];

    /// <summary>Files to measure on, by the name of the score.</summary>
    internal static IReadOnlyList<(string Name, string File)> DevelopmentFiles { get; } =
    [
        ("WikiGold dev", "ner/wikigold-dev.bio.gz"),
        ("CrossNER dev", "ner/crossner-dev.bio.gz"),
        ("Re-DocRED dev", "ner/redocred-dev.bio.gz"),
        ("GUM dev", "ner/gum-derived-dev.bio.gz"),
        ("UNER EWT dev", "ner/uner-ewt-dev.bio.gz"),
    ];

    /// <summary>The lists that the examples are marked with.</summary>
    internal NameListIndex Index { get; }

    /// <summary>What to learn from: the corpora, cut at hyphens, and invented sentences, which are of no corpus.</summary>
    internal NameExample[] Training { get; }

    /// <summary>How examples are varied.</summary>
    internal NameVariation Variation { get; }

    /// <summary>Sentences to measure on, as they are.</summary>
    internal NameExample[] MeasureOn(IEnumerable<NameSentence> sentences) => [.. Examples(sentences.Select(_normalizer.Normalize), 0)];

    /// <summary>A third of the organizations of the training data, so that the model learns what it means to stand in that list without having all of them there.</summary>
    private static List<string> Organizations(IEnumerable<NameSentence> training) =>
    [
        .. training.SelectMany(sentence => sentence.Names.Where(name => name.Type == NameType.Organization).Select(name => string.Join(' ', sentence.Forms[name.First..name.End])))
            .Distinct()
            .Where(name => StableHash.Of(name) % ListedOrganizations == 0),
    ];

    private IEnumerable<NameExample> Examples(IEnumerable<NameSentence> sentences, int corpus)
    {
        var document = new DocumentWords();
        foreach (NameSentence sentence in sentences)
        {
            document = sentence.BeginsDocument ? new DocumentWords() : document;
            document.Add(sentence.Forms);
            int[] tags = _tagger.Read(WordTraits.Of(sentence.Forms)).Tags;
            yield return new NameExample(sentence, [.. tags.Select(tag => JointTag.Parse(_tagger.TagNames[tag]).Xpos)], document, corpus);
        }
    }
}
