using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NameNormalizerTests
{
    private static readonly NameNormalizer Normalizer = new(
        new NameTrimmer(["President"], []), new Nationalities(new NameListIndex(new NameLists { Demonyms = ["Norwegian"] }), []));

    [Fact]
    public void A_nationality_is_miscellaneous_whatever_the_corpus_says()
    {
        var place = new NameSentence(["Norwegian", "ships"], [new FoundName(0, 1, NameType.Location)]);
        var nothing = new NameSentence(["Norwegian", "ships"], []);

        Assert.Equal([new FoundName(0, 1, NameType.Miscellaneous)], Normalizer.Normalize(place).Names);
        Assert.Equal([new FoundName(0, 1, NameType.Miscellaneous)], Normalizer.Normalize(nothing).Names);
    }

    [Fact]
    public void A_name_has_no_title()
    {
        var sentence = new NameSentence(["President", "Ada", "Moreau"], [new FoundName(0, 3, NameType.Person)]);

        Assert.Equal([new FoundName(1, 3, NameType.Person)], Normalizer.Normalize(sentence).Names);
    }

    [Fact]
    public void Names_are_cut_at_their_hyphens()
    {
        var sentence = new NameSentence(["Ada", "Moreau-Lind", "spoke"], [new FoundName(0, 2, NameType.Person)]) { BeginsDocument = true };

        NameSentence split = NameNormalizer.SplitHyphens(sentence);

        Assert.Equal(["Ada", "Moreau", "-", "Lind", "spoke"], split.Forms);
        Assert.Equal([new FoundName(0, 4, NameType.Person)], split.Names);
        Assert.True(split.BeginsDocument);
    }
}
