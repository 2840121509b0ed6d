using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Naming;
using KnowledgeGraph.Training.Learning;
using KnowledgeGraph.Training.Naming;

namespace KnowledgeGraph.Training.Tests.Naming;

public sealed class NameTrainerTests
{
    private static readonly NameListIndex Index = new(new NameLists { Cities = ["Quellin"] });

    private static readonly NameExample[] Examples =
    [
        Example("Ada Moreau met Ravi in Quellin .", new(0, 2, NameType.Person), new(3, 4, NameType.Person), new(5, 6, NameType.Location)),
        Example("The Tarn Fishing Council met .", new FoundName(1, 4, NameType.Organization)),
        Example("No ships came .", []),
    ];

    [Fact]
    public void A_tiny_corpus_is_learned_by_heart() =>
        Assert.StartsWith("F1 100.00", NameScore.Measure(Train(1), Examples, withMiscellaneous: true), StringComparison.Ordinal);

    [Fact]
    public void The_same_seed_gives_the_same_bytes() => Assert.Equal(Train(3).ToPayload(), Train(3).ToPayload());

    private static NameModel Train(ulong seed) => NameTrainer.Train([.. Enumerable.Repeat(Examples, 10).SelectMany(list => list)], WordClusters.None, seed, iterations: 10, Pruning.None, _ => { });

    private static NameExample Example(string text, params FoundName[] names)
    {
        string[] forms = text.Split(' ');
        return new NameExample(NameWord.Of(forms, [.. forms.Select(form => char.IsUpper(form[0]) ? "NNP" : "NN")], WordClusters.None, Index), names);
    }
}
