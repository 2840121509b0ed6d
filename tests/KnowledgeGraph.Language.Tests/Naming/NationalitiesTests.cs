using KnowledgeGraph.Language.Naming;

namespace KnowledgeGraph.Language.Tests.Naming;

public sealed class NationalitiesTests
{
    private static readonly Nationalities Nationalities = new(new NameListIndex(new NameLists { Countries = ["Ivory Coast"], Demonyms = ["Ivorian", "IC"] }), ["Nordic"]);

    [Fact]
    public void A_word_of_nationality_is_a_name_of_its_own() =>
        Assert.Equal([new FoundName(1, 2, NameType.Miscellaneous)], Apply("The Ivorian ships left"));

    [Fact]
    public void So_is_its_plural() =>
        Assert.Equal([new FoundName(1, 2, NameType.Miscellaneous)], Apply("Two Ivorians left", new FoundName(1, 2, NameType.Organization)));

    [Fact]
    public void Inside_a_longer_name_it_stays_a_part_of_it()
    {
        var council = new FoundName(1, 3, NameType.Organization);

        Assert.Equal([council], Apply("The Ivorian Council met", council));
    }

    [Fact]
    public void Common_words_behind_it_are_no_part_of_the_name() =>
        Assert.Equal([new FoundName(1, 2, NameType.Miscellaneous)], Apply("The Ivorian government met", new FoundName(1, 3, NameType.Organization)));

    [Fact]
    public void Common_words_behind_a_country_are_no_part_of_the_name() =>
        Assert.Equal([new FoundName(0, 2, NameType.Location)], Apply("Ivory Coast forces left", new FoundName(0, 3, NameType.Organization)));

    [Fact]
    public void An_abbreviation_is_the_country() => Assert.Empty(Apply("IC forces left"));

    [Fact]
    public void A_proper_adjective_is_of_type_miscellaneous_where_it_was_found()
    {
        Assert.Equal([new FoundName(0, 1, NameType.Miscellaneous)], Apply("Nordic ships left", new FoundName(0, 1, NameType.Location)));
        Assert.Empty(Apply("Nordic ships left"));
    }

    [Fact]
    public void Other_names_with_small_letters_stay()
    {
        var party = new FoundName(0, 2, NameType.Organization);

        Assert.Equal([party], Apply("Lider party met", party));
    }

    private static List<FoundName> Apply(string text, params FoundName[] names) => Nationalities.Apply(names, text.Split(' '));
}
