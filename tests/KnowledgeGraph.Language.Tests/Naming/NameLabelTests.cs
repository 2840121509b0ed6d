using FsCheck;
using FsCheck.Fluent;
using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class NameLabelTests
{
    [Fact]
    public void Labels_of_names_give_the_names_again()
    {
        FoundName[] names = [new(0, 1, NameType.Location), new(1, 4, NameType.Person), new(6, 8, NameType.Miscellaneous)];

        Assert.Equal(names, NameLabel.Names(NameLabel.Of(names, 9)));
    }

    [Fact]
    public void Neighbouring_labels_of_names_may_follow_one_another()
    {
        Arbitrary<int[]> lengths = Gen.Choose(1, 4).ArrayOf().ToArbitrary();

        Prop.ForAll(lengths, parts =>
        {
            int start = 0;
            var names = parts.Select(length => new FoundName(start, start += length, (NameType)(length - 1))).ToList();
            int[] labels = NameLabel.Of(names, start);
            return labels.Zip(labels.Skip(1)).All(pair => NameLabel.CanFollow(pair.First, pair.Second));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_name_cannot_end_in_another_type()
    {
        int[] person = NameLabel.Of([new FoundName(0, 2, NameType.Person)], 2);
        int[] place = NameLabel.Of([new FoundName(0, 2, NameType.Location)], 2);

        Assert.False(NameLabel.CanFollow(person[0], place[1]));
        Assert.False(NameLabel.CanFollow(NameLabel.Outside, place[1]));
        Assert.False(NameLabel.CanFollow(place[0], NameLabel.Outside));
    }
}
