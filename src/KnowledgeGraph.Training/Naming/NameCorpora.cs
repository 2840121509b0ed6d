using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Language.Neural;
using KnowledgeGraph.Language.Perceptrons;
using KnowledgeGraph.Training.Data;

namespace KnowledgeGraph.Training.Naming;

/// <summary>The name corpora, read and prepared.</summary>
internal sealed class NameCorpora
{
    private const int ListedOrganizations = 3;

    private readonly SyntaxReader _tagger;
    private readonly WordClusters _clusters;
    private readonly NameNormalizer _normalizer;
    private readonly NameListIndex _index;

    /// <summary>Prepares lists from the gazetteer and from some of the organizations of the training data.</summary>
    internal NameCorpora(SyntaxReader tagger, WordClusters clusters, IReadOnlyList<DataFile> gazetteer, IEnumerable<NameSentence> training)
    {
        (_tagger, _clusters) = (tagger, clusters);
        NameLists lists = GazetteerReader.Read(gazetteer, Organizations(training));
        _index = new NameListIndex(lists);
        _normalizer = new NameNormalizer(NameRecognizer.TrimmerFor(lists, LanguageResources.Open()), _index);
    }

    /// <summary>Files to learn from.</summary>
    internal static IReadOnlyList<string> Training { get; } =
        ["ner/wikigold-train.bio.gz", "ner/crossner-train.bio.gz", "ner/redocred-train.bio.gz", "ner/gum-derived-train.bio.gz"];

    /// <summary>Files to measure on, and whether they label names of type Miscellaneous.</summary>
    internal static IReadOnlyList<(string Name, string File, bool HasMiscellaneous)> Development { get; } =
    [
        ("WikiGold dev", "ner/wikigold-dev.bio.gz", true),
        ("CrossNER dev", "ner/crossner-dev.bio.gz", true),
        ("Re-DocRED dev", "ner/redocred-dev.bio.gz", true),
        ("GUM dev", "ner/gum-derived-dev.bio.gz", true),
        ("UNER EWT dev", "ner/uner-ewt-dev.bio.gz", false),
    ];

    /// <summary>Sentences to learn from, cut at hyphens.</summary>
    internal NameExample[] LearnFrom(IEnumerable<NameSentence> sentences) =>
        [.. sentences.Select(sentence => Example(NameNormalizer.SplitHyphens(_normalizer.Normalize(sentence))))];

    /// <summary>Sentences to measure on, as they are.</summary>
    internal NameExample[] MeasureOn(IEnumerable<NameSentence> sentences) => [.. sentences.Select(sentence => Example(_normalizer.Normalize(sentence)))];

    /// <summary>A third of the organizations of the training data, so that the model learns what it means to stand in that list without having all of them there.</summary>
    private static List<string> Organizations(IEnumerable<NameSentence> training) =>
    [
        .. training.SelectMany(sentence => sentence.Names.Where(name => name.Type == NameType.Organization).Select(name => string.Join(' ', sentence.Forms[name.First..name.End])))
            .Distinct()
            .Where(name => StableHash.Of(name) % ListedOrganizations == 0),
    ];

    private NameExample Example(NameSentence sentence)
    {
        int[] tags = _tagger.Read(WordTraits.Of(sentence.Forms)).Tags;
        return new NameExample(NameWord.Of(sentence.Forms, [.. tags.Select(tag => JointTag.Parse(_tagger.TagNames[tag]).Xpos)], _clusters, _index), sentence.Names);
    }
}
