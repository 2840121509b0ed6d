using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class NameTrimmerTests
{
    private static readonly NameTrimmer Trimmer = new(["President", "Prime", "Minister"], ["The Hague"]);

    [Theory]
    [InlineData("Prime Minister Okafor", NameType.Person, "Okafor")]
    [InlineData("the Atlas Foundation", NameType.Organization, "Atlas Foundation")]
    [InlineData("Okafor \u2019s", NameType.Person, "Okafor")]
    [InlineData("The Hague", NameType.Location, "The Hague")]
    [InlineData("President", NameType.Person, "President")]
    [InlineData("Minister Lake", NameType.Location, "Minister Lake")]
    public void What_is_no_part_of_a_name_is_cut(string words, NameType type, string expected)
    {
        string[] forms = words.Split(' ');

        FoundName name = Trimmer.Trim(new FoundName(0, forms.Length, type), forms);

        Assert.Equal(expected, string.Join(' ', forms[name.First..name.End]));
    }

    [Theory]
    [InlineData("lawmaker Han Soo - min left", 2, 1)]
    [InlineData("President Soo - min left", 1, 1)]
    [InlineData("the Soo - min left", 1, 1)]
    [InlineData("Han Soo - min left", 1, 1)]
    public void A_surname_before_a_given_name_of_two_parts_is_added_inside_a_sentence(string words, int first, int expected)
    {
        FoundName name = Trimmer.WithSurname(new FoundName(first, first + 3, NameType.Person), least: 0, words.Split(' '));

        Assert.Equal(expected, name.First);
    }
}
